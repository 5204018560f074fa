func.func @main(%x: tensor<?xf32>, %f: tensor<?xf32>, %flag: tensor<i1>, %count: tensor<i64>) -> (tensor<?xf32>, tensor<?xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %taken = tensor.extract %flag[] : tensor<i1>
  %a = scf.if %taken -> (tensor<?xf32>) {
    %sum = resnorm.residual_add %x, %f : tensor<?xf32>, tensor<?xf32> -> tensor<?xf32>
    scf.yield %sum : tensor<?xf32>
  } else {
    scf.yield %x : tensor<?xf32>
  }
  %times = tensor.extract %count[] : tensor<i64>
  %end = arith.index_cast %times : i64 to index
  %b = scf.for %i = %zero to %end step %one iter_args(%carried = %a) -> (tensor<?xf32>) {
    %sum = resnorm.residual_add %carried, %f : tensor<?xf32>, tensor<?xf32> -> tensor<?xf32>
    scf.yield %sum : tensor<?xf32>
  }
  return %a, %b : tensor<?xf32>, tensor<?xf32>
}
