/* A shared library is opened, called, closed with its threads, and again. */
#include "postln_layer.h"

#include "arrays.h"
#include <dlfcn.h>

enum { COUNT = 2 * 16 * 64 };

static void *find(void *library, const char *name) {
  void *symbol = dlsym(library, name);
  if (!symbol) {
    fprintf(stderr, "%s\n", dlerror());
    exit(1);
  }
  return symbol;
}

int main(int argc, char **argv) {
  int64_t shape[] = {2, 16, 64};
  float *want = read_array(argv[3], COUNT * sizeof(float));
  for (int i = 0; i < 3; ++i) {
    void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
    if (!library) {
      fprintf(stderr, "%s\n", dlerror());
      return 1;
    }
    int32_t (*load)(DLTensor *const *, postln_layer_main **) =
        find(library, "postln_layer_main_load");
    int32_t (*call)(const postln_layer_main *, DLTensor *const *,
                    DLTensor *const *) =
        find(library, "postln_layer_main_call");
    void (*release)(postln_layer_main *) =
        find(library, "postln_layer_main_free");
    DLTensor input = make_float32(read_array(argv[2], COUNT * sizeof(float)),
                                  shape, 3);
    DLTensor output = make_float32(malloc(COUNT * sizeof(float)), shape, 3);
    DLTensor *inputs[] = {&input}, *outputs[] = {&output};
    postln_layer_main *model;
    if (load(NULL, &model) || call(model, inputs, outputs))
      return 1;
    check_close(output.data, want, COUNT);
    release(model);
    if (dlsym(library, "halide_malloc") || dlsym(library, "contraction_0"))
      return 1;
    dlclose(library);
  }
  puts("right");
  return 0;
}
