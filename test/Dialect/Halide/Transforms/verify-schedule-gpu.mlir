// Loops that do not make a GPU kernel.
// RUN: resnorm-opt %s -split-input-file -verify-diagnostics --halide-verify-schedule

halide.pipeline @lanes_on_opencl(%x: !halide.buffer<32x?xf32>) -> (!halide.buffer<32x?xf32>) target "host-opencl" {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<32x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    halide.gpu_blocks @f ["j"]
    // expected-error @below {{the OpenCL target has no lanes; exchange through gpu_shared memory, or use a CUDA target}}
    halide.gpu_lanes @f ["i"]
  }
}

// -----

halide.pipeline @no_gpu(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) target "x86-64-linux-avx2" {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected a target with a GPU, but the pipeline's is 'x86-64-linux-avx2'; add -cuda or -opencl to it}}
    halide.gpu_blocks @f ["j"]
  }
}

// -----

halide.pipeline @thread_outside(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    halide.gpu_blocks @f ["i"]
    // expected-error @below {{loop 'j' is a GPU thread outside of any block; add halide.gpu_blocks to a loop around it}}
    halide.gpu_threads @f ["j"]
  }
}

// -----

halide.pipeline @loop_between_blocks(%x: !halide.buffer<?x?x?xf32>) -> (!halide.buffer<?x?x?xf32>) {
  halide.func @f(%i, %j, %k) -> f32 {
    %v = halide.load %x[%i, %j, %k] : !halide.buffer<?x?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{loop 'i' is a GPU block inside 'j', which is inside another block; make the blocks one nest, reordered outermost}}
    halide.gpu_blocks @f ["i", "k"]
  }
}

// -----

halide.pipeline @parallel_in_block(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-note @below {{loop 'j' is marked here}}
    halide.gpu_blocks @f ["j"]
    // expected-error @below {{loop 'i' is parallel inside a GPU block; use halide.gpu_threads}}
    halide.parallel @f "i"
  }
}

// -----

// What is computed at a block is inside it too.
halide.pipeline @blocks_in_block(%x: !halide.buffer<?x?xf32>) -> (!halide.buffer<?x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<?x?xf32>
    halide.yield %v : f32
  }
  halide.func @g(%i, %j) -> f32 {
    %v = halide.apply @f[%i, %j] : f32
    halide.yield %v : f32
  }
  halide.outputs @g
  halide.schedule {
    halide.gpu_blocks @g ["j"]
    // expected-note @below {{loop 'i' is marked here}}
    halide.gpu_threads @g ["i"]
    halide.compute_at @f at @g "i"
    // expected-error @below {{loop 'j' is a GPU block inside 'i', which is inside another block}}
    halide.gpu_blocks @f ["j"]
  }
}

// -----

halide.pipeline @too_many_lanes(%x: !halide.buffer<64x?xf32>) -> (!halide.buffer<64x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<64x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    halide.gpu_blocks @f ["j"]
    // expected-error @below {{expected at most 32 lanes, but 'i' has 64; split the loop by 32}}
    halide.gpu_lanes @f ["i"]
  }
}

// -----

halide.pipeline @two_lane_loops(%x: !halide.buffer<32x?xf32>) -> (!halide.buffer<32x?xf32>) {
  halide.func @f(%i, %j) -> f32 {
    %v = halide.load %x[%i, %j] : !halide.buffer<32x?xf32>
    halide.yield %v : f32
  }
  halide.outputs @f
  halide.schedule {
    // expected-error @below {{expected at most 1 and at least one loop, but got 2}}
    halide.gpu_lanes @f ["i", "j"]
  }
}
