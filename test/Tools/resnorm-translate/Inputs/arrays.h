/* The elements of .npy files, of a shape that the caller knows, and DLTensors
 * for them. Included after a model's header. */
#ifndef ARRAYS_H
#define ARRAYS_H

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static void *read_array(const char *path, size_t bytes) {
  FILE *file = fopen(path, "rb");
  unsigned char start[10];
  if (!file || fread(start, 1, 10, file) != 10 ||
      fseek(file, 10 + start[8] + 256 * start[9], SEEK_SET)) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(2);
  }
  void *data = malloc(bytes);
  if (fread(data, 1, bytes, file) != bytes || fgetc(file) != EOF) {
    fprintf(stderr, "%s is not of %zu bytes\n", path, bytes);
    exit(2);
  }
  fclose(file);
  return data;
}

static DLTensor make_float32(void *data, int64_t *shape, int32_t rank) {
  DLTensor tensor = {data, {1, 0}, rank, {2, 32, 1}, shape, NULL, 0};
  return tensor;
}

/* Exits where an element is wrong, at the place of the worst. */
static void check_close(const float *got, const float *want, size_t count) {
  double worst = -1;
  size_t place = 0;
  for (size_t i = 0; i < count; ++i) {
    double excess = fabs((double)got[i] - want[i]) - 1e-5 - 1e-4 * fabs(want[i]);
    if (isnan(got[i]) || excess > worst) {
      worst = isnan(got[i]) ? INFINITY : excess;
      place = i;
    }
  }
  if (worst > 0) {
    fprintf(stderr, "element %zu is %g, expected %g\n", place, got[place],
            want[place]);
    exit(1);
  }
}

#endif
