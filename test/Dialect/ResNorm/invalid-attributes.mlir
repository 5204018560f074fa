// RUN: resnorm-opt %s --allow-unregistered-dialect -verify-diagnostics -split-input-file

// expected-error @+1 {{unknown field 'precision'; expected accumulator, sum_rounding, cast, epsilon_placement or weight_offset}}
"test.op"() {a = #resnorm.numerics<precision = f64>} : () -> ()

// -----

// expected-error @+1 {{field 'cast' is given twice}}
"test.op"() {a = #resnorm.numerics<cast = after_affine, cast = before_affine>} : () -> ()

// -----

// expected-error @+1 {{unknown value 'between'}}
"test.op"() {a = #resnorm.numerics<cast = between>} : () -> ()

// -----

// expected-error @+1 {{expected a float type as the accumulator, got 'i32'}}
"test.op"() {a = #resnorm.numerics<accumulator = i32>} : () -> ()

// -----

// expected-error @+1 {{expected floating point literal}}
"test.op"() {a = #resnorm.numerics<weight_offset = one>} : () -> ()

// -----

// expected-error @+1 {{field 'epsilon' is missing}}
"test.op"() {a = #resnorm.norm<layer_norm, axes = [1]>} : () -> ()

// -----

// expected-error @+1 {{field 'axes' is missing}}
"test.op"() {a = #resnorm.norm<layer_norm, epsilon = 1.0e-5>} : () -> ()

// -----

// expected-error @+1 {{unknown value 'weight_norm'}}
"test.op"() {a = #resnorm.norm<weight_norm, axes = [1], epsilon = 1.0e-5>} : () -> ()

// -----

// expected-error @+1 {{unknown field 'eps'; expected axes, epsilon, groups or numerics}}
"test.op"() {a = #resnorm.norm<layer_norm, axes = [1], eps = 1.0e-5>} : () -> ()
