/* One model at the batches that each call gives, and what does not fit. */
#include "dynamic.h"

#include "arrays.h"

enum { ROW = 16 * 64 };

int main(int argc, char **argv) {
  float *given = read_array(argv[1], 2 * ROW * sizeof(float));
  float *want = read_array(argv[2], 2 * ROW * sizeof(float));
  dynamic_main *model;
  if (dynamic_main_load(NULL, &model))
    return 1;
  for (int64_t batch = 0; batch <= 2; ++batch) {
    /* The last rows of the arrays. */
    size_t skipped = (2 - batch) * ROW;
    int64_t shape[] = {batch, 16, 64}, result[3];
    DLTensor input = make_float32(given + skipped, shape, 3);
    DLTensor output = make_float32(NULL, result, 3);
    DLTensor *inputs[] = {&input}, *outputs[] = {&output};
    if (dynamic_main_shapes(model, inputs, outputs)) {
      fprintf(stderr, "%s\n", dynamic_message());
      return 1;
    }
    printf("%d x %d x %d\n", (int)result[0], (int)result[1], (int)result[2]);
    output.data = malloc(3 * ROW * sizeof(float));
    if (dynamic_main_call(model, inputs, outputs)) {
      fprintf(stderr, "%s\n", dynamic_message());
      return 1;
    }
    check_close(output.data, want + skipped, batch * ROW);
    result[0] = batch + 1;
    if (dynamic_main_call(model, inputs, outputs) != 1)
      return 1;
    puts(dynamic_message());
  }
  dynamic_main_free(model);
  return 0;
}
