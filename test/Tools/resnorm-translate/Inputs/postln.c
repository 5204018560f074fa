/* A model with its parameters inside, and everything that it refuses. */
#include "postln_layer.h"

#include "arrays.h"
#include <string.h>

enum { COUNT = 2 * 16 * 64 };

static void expect_refusal(int32_t status, const char *message) {
  if (status == 1 && strstr(postln_layer_message(), message))
    return;
  fprintf(stderr, "status %d, \"%s\"; expected 1, \"%s\"\n", status,
          postln_layer_message(), message);
  exit(1);
}

int main(int argc, char **argv) {
  int64_t shape[] = {2, 16, 64}, other[] = {2, 15, 64};
  float *given = read_array(argv[1], COUNT * sizeof(float));
  float *want = read_array(argv[2], COUNT * sizeof(float));
  /* Of no particular alignment. */
  float *got = (float *)malloc((COUNT + 1) * sizeof(float)) + 1;
  DLTensor input = make_float32(given, shape, 3);
  DLTensor output = make_float32(got, shape, 3);
  DLTensor *inputs[] = {&input}, *outputs[] = {&output}, *none[] = {NULL};

  postln_layer_main *model;
  if (postln_layer_main_load(NULL, &model)) {
    fprintf(stderr, "%s\n", postln_layer_message());
    return 1;
  }
  if (postln_layer_main_call(model, inputs, outputs)) {
    fprintf(stderr, "%s\n", postln_layer_message());
    return 1;
  }
  check_close(got, want, COUNT);

  input.shape = other;
  expect_refusal(postln_layer_main_call(model, inputs, outputs),
                 "input 0 ('arg0'): expected 2x16x64xf32, got 2x15x64xf32");
  input.shape = shape;
  input.dtype.bits = 16;
  expect_refusal(postln_layer_main_call(model, inputs, outputs),
                 "expected 2x16x64xf32, got 2x16x64xf16");
  input.dtype.bits = 32;
  input.device.device_type = 2;
  expect_refusal(postln_layer_main_call(model, inputs, outputs),
                 "in the host's memory, got device type 2");
  input.device.device_type = 1;
  input.strides = (int64_t[]){1, 2, 32};
  expect_refusal(postln_layer_main_call(model, inputs, outputs),
                 "got other strides; copy it");
  input.strides = (int64_t[]){1024, 64, 1};
  output.data = given + 5;
  expect_refusal(postln_layer_main_call(model, inputs, outputs),
                 "output 0 ('result0') overlaps another tensor");
  output.data = NULL;
  expect_refusal(postln_layer_main_call(model, inputs, outputs), "got no data");
  expect_refusal(postln_layer_main_call(model, none, outputs), "got no tensor");
  expect_refusal(postln_layer_main_call(NULL, inputs, outputs), "got null");

  /* None of it has changed the model; an offset counts. */
  memset(got, 0, COUNT * sizeof(float));
  output.data = got - 1;
  output.byte_offset = sizeof(float);
  postln_layer_set_threads(1);
  if (postln_layer_main_call(model, inputs, outputs) || *postln_layer_message())
    return 1;
  check_close(got, want, COUNT);
  postln_layer_main_free(model);
  puts("right");
  return 0;
}
