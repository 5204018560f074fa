//===- Header.cpp - The C header of a model -------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tables.h"

#include "resnorm/Runtime/DLPack.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace resnorm;

/// DLPack's own header may come before this one.
static constexpr StringLiteral kTensor = R"(
/* A tensor, laid out as DLPack's. Include DLPack's own dlpack.h before this
 * header to use both. */
#if !defined(DLPACK_DLPACK_H_) && !defined(RESNORM_DLTENSOR)
#define RESNORM_DLTENSOR
typedef struct {
  int32_t device_type; /* 1: memory of the host */
  int32_t device_id;
} DLDevice;
typedef struct {
  uint8_t code; /* 0 int, 2 float, 4 bfloat, 6 bool */
  uint8_t bits;
  uint16_t lanes; /* 1 */
} DLDataType;
typedef struct {
  void *data;
  DLDevice device;
  int32_t ndim;
  DLDataType dtype;
  int64_t *shape;
  int64_t *strides; /* in elements; NULL for dense and row-major */
  uint64_t byte_offset;
} DLTensor;
#endif

)";

static constexpr StringLiteral kContract = R"(
 * Entries return 0, or after an error
 *   1  an argument is not as this header says,
 *   2  the system has no memory,
 *   3  the model refused its inputs at run time (an index out of bounds, ...);
 * the message is then that of {0}_message(). Outputs are undefined.
 *
 * Tensors are dense and row-major, in memory of the host that the caller owns,
 * of any alignment; outputs overlap nothing else. A loaded model is not changed
 * by calls: any number of threads may call it at once. It is freed when no call
 * is under way.
 *
 * Link with -lm -lpthread -ldl.
 */
)";

static void writeTensor(raw_ostream &os, size_t index, const TensorSpec &spec) {
  DLDataType type = getDataType(spec.elementType);
  os << " *     " << index << "  " << spec.str() << " (type "
     << unsigned(type.code) << ", " << unsigned(type.bits) << " bits)  "
     << (spec.parameter.empty() ? spec.name : spec.parameter);
  if (!spec.parameter.empty())
    os << (spec.released ? ": read by load alone"
                         : ": read by calls, keep its memory");
  os << '\n';
}

static void writeTensors(raw_ostream &os, StringRef what,
                         ArrayRef<TensorSpec> specs) {
  os << " *   " << what << ", " << specs.size() << ":\n";
  for (auto [index, spec] : enumerate(specs))
    writeTensor(os, index, spec);
}

static void writeFunction(raw_ostream &os, const StandaloneFunction &function) {
  std::vector<TensorSpec> parameters, inputs;
  for (const TensorSpec &spec : function.signature.inputs)
    (spec.parameter.empty() ? inputs : parameters).push_back(spec);
  const std::vector<TensorSpec> &outputs = function.signature.outputs;

  os << "/* @" << function.name << "; ? is an extent of the caller's choice\n";
  writeTensors(os, "parameters", parameters);
  writeTensors(os, "inputs", inputs);
  writeTensors(os, "outputs", outputs);
  os << " */\n";
  std::string upper = StringRef(function.prefix).upper();
  os << "enum {\n  " << upper << "_PARAMETERS = " << parameters.size()
     << ",\n  " << upper << "_INPUTS = " << inputs.size() << ",\n  " << upper
     << "_OUTPUTS = " << outputs.size() << "\n};\n";
  os << formatv(R"(typedef struct {0} {0};
/* Takes the parameters (NULL where there are none), computes once what follows
 * from them alone, and makes a model. */
int32_t {0}_load(DLTensor *const *parameters, {0} **model);
/* Writes the shapes of the outputs for inputs of these shapes: `ndim` and
 * `shape` of each output give room for them, its data is not touched. */
int32_t {0}_shapes(const {0} *model, DLTensor *const *inputs,
    DLTensor *const *outputs);
/* Computes the outputs, whose shapes must be those. */
int32_t {0}_call(const {0} *model, DLTensor *const *inputs,
    DLTensor *const *outputs);
void {0}_free({0} *model);

)",
                function.prefix);
}

void resnorm::writeHeader(const StandaloneModule &description,
                          raw_ostream &os) {
  std::string guard = StringRef(description.name).upper() + "_RESNORM_H";
  os << "/* " << description.name << ", compiled by resnorm-translate.\n *"
     << formatv(kContract.data(), description.name) << "#ifndef " << guard
     << "\n#define " << guard << "\n\n#include <stdint.h>\n"
     << kTensor << "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
  for (const StandaloneFunction &function : description.functions)
    writeFunction(os, function);
  os << formatv(
      R"(/* What went wrong in this thread's last entry; "" where nothing did. */
const char *{0}_message(void);
/* Threads that kernels run on, the caller's included; 0 for one a core. Not
 * while a call is under way. */
void {0}_set_threads(int32_t count);
)",
      description.name);
  os << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
}
