func.func @main(%x: tensor<?x2xf32>, %taken: tensor<i1>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %zero = arith.constant 0 : index
  %n = tensor.dim %x, %zero : tensor<?x2xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %y = linalg.abs ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
  %condition = tensor.extract %taken[] : tensor<i1>
  %a = scf.if %condition -> (tensor<?x2xf32>) {
    %m = tensor.dim %y, %zero : tensor<?x2xf32>
    %f = tensor.empty(%m) : tensor<?x2xf32>
    %z = linalg.negf ins(%y : tensor<?x2xf32>) outs(%f : tensor<?x2xf32>) -> tensor<?x2xf32>
    scf.yield %z : tensor<?x2xf32>
  } else {
    scf.yield %y : tensor<?x2xf32>
  }
  %b = scf.if %condition -> (tensor<?x2xf32>) {
    %z = linalg.negf ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
    scf.yield %z : tensor<?x2xf32>
  } else {
    scf.yield %x : tensor<?x2xf32>
  }
  return %a, %b : tensor<?x2xf32>, tensor<?x2xf32>
}
