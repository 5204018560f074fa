/* Two models in one program, each called by several threads at once. */
#include "first.h"
#include "second.h"

#include "arrays.h"
#include <pthread.h>
#include <string.h>

enum { COUNT = 2 * 16 * 64, THREADS = 4, CALLS = 50 };

static first_main *first;
static second_main *second;
static float *given, *want, *reference;

static void *call(void *number) {
  int64_t shape[] = {2, 16, 64};
  DLTensor input = make_float32(given, shape, 3);
  DLTensor output = make_float32(malloc(COUNT * sizeof(float)), shape, 3);
  DLTensor *inputs[] = {&input}, *outputs[] = {&output};
  for (int i = 0; i < CALLS; ++i) {
    int32_t status = *(int *)number % 2
                         ? first_main_call(first, inputs, outputs)
                         : second_main_call(second, inputs, outputs);
    if (status) {
      fprintf(stderr, "%s%s\n", first_message(), second_message());
      exit(1);
    }
    if (memcmp(output.data, *(int *)number % 2 ? want : reference,
               COUNT * sizeof(float))) {
      fputs("calls differ\n", stderr);
      exit(1);
    }
  }
  free(output.data);
  return NULL;
}

/* Checks one result, which all calls must then equal. */
static float *call_once(int isFirst, const char *expected) {
  int64_t shape[] = {2, 16, 64};
  DLTensor input = make_float32(given, shape, 3);
  DLTensor output = make_float32(malloc(COUNT * sizeof(float)), shape, 3);
  DLTensor *inputs[] = {&input}, *outputs[] = {&output};
  if (isFirst ? first_main_call(first, inputs, outputs)
              : second_main_call(second, inputs, outputs))
    exit(1);
  check_close(output.data, read_array(expected, COUNT * sizeof(float)), COUNT);
  return output.data;
}

int main(int argc, char **argv) {
  given = read_array(argv[1], COUNT * sizeof(float));
  if (first_main_load(NULL, &first) || second_main_load(NULL, &second))
    return 1;
  want = call_once(1, argv[2]);
  reference = call_once(0, argv[2]);
  pthread_t threads[THREADS];
  int numbers[THREADS];
  for (int i = 0; i < THREADS; ++i) {
    numbers[i] = i;
    if (pthread_create(&threads[i], NULL, call, &numbers[i]))
      return 1;
  }
  for (int i = 0; i < THREADS; ++i)
    pthread_join(threads[i], NULL);
  first_main_free(first);
  second_main_free(second);
  puts("right");
  return 0;
}
