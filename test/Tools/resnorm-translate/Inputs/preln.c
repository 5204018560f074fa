/* Parameters that the program brings: read in the header's order. */
#include "preln_layer.h"

#include "arrays.h"

enum { COUNT = 2 * 16 * 64 };

int main(int argc, char **argv) {
  int64_t extents[][2] = {{192, 64}, {192},     {64, 64}, {64}, {128, 64}, {128},
                          {64, 128}, {64},      {64},     {64}, {64},      {64}};
  DLTensor tensors[PRELN_LAYER_MAIN_PARAMETERS];
  DLTensor *parameters[PRELN_LAYER_MAIN_PARAMETERS];
  for (int i = 0; i < PRELN_LAYER_MAIN_PARAMETERS; ++i) {
    int32_t rank = extents[i][1] ? 2 : 1;
    size_t count = extents[i][0] * (rank == 2 ? extents[i][1] : 1);
    char path[4096];
    snprintf(path, sizeof path, "%s/%d.npy", argv[3], i);
    tensors[i] = make_float32(read_array(path, count * sizeof(float)),
                              extents[i], rank);
    parameters[i] = &tensors[i];
  }
  preln_layer_main *model, *broken;
  if (preln_layer_main_load(parameters, &model)) {
    fprintf(stderr, "%s\n", preln_layer_message());
    return 1;
  }
  /* Loading has read it for good, as the header says. */
  for (int i = 0; i < PRELN_LAYER_MAIN_PARAMETERS; i += 2)
    if (i < 8)
      for (int64_t j = 0; j < extents[i][0] * extents[i][1]; ++j)
        ((float *)tensors[i].data)[j] = NAN;

  int64_t shape[] = {2, 16, 64};
  DLTensor input =
      make_float32(read_array(argv[1], COUNT * sizeof(float)), shape, 3);
  DLTensor output = make_float32(malloc(COUNT * sizeof(float)), shape, 3);
  DLTensor *inputs[] = {&input}, *outputs[] = {&output};
  for (int i = 0; i < 2; ++i) {
    if (preln_layer_main_call(model, inputs, outputs)) {
      fprintf(stderr, "%s\n", preln_layer_message());
      return 1;
    }
    check_close(output.data, read_array(argv[2], COUNT * sizeof(float)), COUNT);
  }
  preln_layer_main_free(model);

  tensors[3].ndim = 2;
  if (preln_layer_main_load(parameters, &broken) != 1 || broken)
    return 1;
  puts(preln_layer_message());
  if (preln_layer_main_load(NULL, &broken) != 1 || broken)
    return 1;
  puts(preln_layer_message());
  preln_layer_main_free(broken);
  return 0;
}
