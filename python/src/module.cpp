//===- module.cpp - The extension of the Python package -------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C API in Python's words; resnorm/__init__.py is what users see.
//
//===----------------------------------------------------------------------===//

#include "arrays.h"

#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>
#include <optional>

namespace nb = nanobind;
using namespace resnorm::python;

namespace {
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// How a model is compiled, with the strings that the C API is pointed to.
class Options {
public:
  Options(std::optional<std::string> entry, std::optional<std::string> target,
          std::optional<std::string> cache, unsigned threads,
          std::vector<std::string> parameters)
      : entry(std::move(entry)), target(std::move(target)),
        cache(std::move(cache)), threads(threads),
        parameters(std::move(parameters)) {
    for (const std::string &name : this->parameters)
      names.push_back(name.c_str());
  }
  Options(const Options &) = delete;
  Options &operator=(const Options &) = delete;

  ResNormOptions get() const {
    return {
        sizeof(ResNormOptions), toC(entry),  toC(target), toC(cache), threads,
        uint32_t(names.size()), names.data()};
  }

private:
  static const char *toC(const std::optional<std::string> &text) {
    return text ? text->c_str() : nullptr;
  }

  std::optional<std::string> entry, target, cache;
  unsigned threads;
  std::vector<std::string> parameters;
  std::vector<const char *> names;
};
} // namespace

static void check(ResNormError *error) {
  if (!error)
    return;
  Error copy(resnormErrorGetMessage(error));
  resnormErrorDestroy(error);
  throw copy;
}

namespace {
class Executable {
public:
  explicit Executable(ResNormExecutable *code) : code(code) {}

  void bind(const std::vector<std::string> &names, nb::list arrays);
  nb::list call(nb::args inputs, const std::string &library) const;
  void callInto(nb::args inputs, nb::list outputs) const;
  void setThreads(unsigned threads) {
    resnormExecutableSetThreads(code.get(), threads);
  }

  std::vector<ResNormTensorSpec> getParameters() const {
    return list(&resnormExecutableGetNumParameters,
                &resnormExecutableGetParameter);
  }
  std::vector<ResNormTensorSpec> getInputs() const {
    return list(&resnormExecutableGetNumInputs, &resnormExecutableGetInput);
  }
  std::vector<ResNormTensorSpec> getOutputs() const {
    return list(&resnormExecutableGetNumOutputs, &resnormExecutableGetOutput);
  }

private:
  using List = std::vector<std::unique_ptr<Taken>>;

  template <typename Count, typename Get>
  std::vector<ResNormTensorSpec> list(Count count, Get get) const {
    std::vector<ResNormTensorSpec> specs;
    for (size_t i = 0, end = count(code.get()); i < end; ++i)
      specs.push_back(get(code.get(), i));
    return specs;
  }
  template <typename Tuple>
  static List take(Tuple arrays, const char *kind) {
    List taken;
    for (nb::handle array : arrays)
      taken.push_back(
          std::make_unique<Taken>(array, kind + std::to_string(taken.size())));
    return taken;
  }

  struct Destroy {
    void operator()(ResNormExecutable *code) const {
      resnormExecutableDestroy(code);
    }
  };
  std::unique_ptr<ResNormExecutable, Destroy> code;
  /// Parameters that calls read.
  List kept;
};
} // namespace

void Executable::bind(const std::vector<std::string> &names, nb::list arrays) {
  List taken;
  std::vector<const char *> texts;
  for (size_t i = 0; i < names.size(); ++i) {
    texts.push_back(names[i].c_str());
    taken.push_back(
        std::make_unique<Taken>(arrays[i], "parameter '" + names[i] + "'"));
  }
  auto tensors = getTensors<const DLTensor>(taken);
  ResNormError *error;
  {
    nb::gil_scoped_release others;
    error = resnormExecutableBind(code.get(), texts.size(), texts.data(),
                                  tensors.data());
  }
  check(error);
  kept.clear();
  for (const ResNormTensorSpec &spec : getParameters())
    for (size_t i = 0; i < names.size() && !spec.released; ++i)
      if (taken[i] && names[i] == spec.name)
        kept.push_back(std::move(taken[i]));
}

nb::list Executable::call(nb::args inputs, const std::string &library) const {
  List given = take(inputs, "input ");
  auto in = getTensors<const DLTensor>(given);
  std::vector<std::unique_ptr<Made>> made;
  bool isStatic = true;
  for (const ResNormTensorSpec &spec : getOutputs()) {
    made.push_back(std::make_unique<Made>(spec));
    for (int32_t axis = 0; axis < spec.ndim; ++axis)
      isStatic &= spec.shape[axis] >= 0;
  }
  auto out = getTensors<DLTensor>(made);
  ResNormError *error = nullptr;
  {
    nb::gil_scoped_release others;
    if (!isStatic)
      error = resnormExecutableInferShapes(code.get(), in.size(), in.data(),
                                           out.size(), out.data());
    if (!error) {
      for (auto &each : made)
        each->allocate();
      error = resnormExecutableCall(code.get(), in.size(), in.data(),
                                    out.size(), out.data());
    }
  }
  check(error);
  nb::list results;
  for (auto &each : made)
    results.append(each->release(library));
  return results;
}

void Executable::callInto(nb::args inputs, nb::list outputs) const {
  List given = take(inputs, "input "), wanted = take(outputs, "output ");
  auto in = getTensors<const DLTensor>(given);
  std::vector<DLTensor *> out;
  for (auto &each : wanted)
    out.push_back(each->getWritable("output " + std::to_string(out.size())));
  ResNormError *error;
  {
    nb::gil_scoped_release others;
    error = resnormExecutableCall(code.get(), in.size(), in.data(), out.size(),
                                  out.data());
  }
  check(error);
}

/// (name, type code, bits, shape) of each; -1 stands for any extent.
static nb::list describe(const std::vector<ResNormTensorSpec> &specs) {
  nb::list list;
  for (const ResNormTensorSpec &spec : specs) {
    nb::list shape;
    for (int32_t axis = 0; axis < spec.ndim; ++axis)
      shape.append(spec.shape[axis]);
    list.append(nb::make_tuple(spec.name, spec.dtype.code, spec.dtype.bits,
                               nb::tuple(shape)));
  }
  return list;
}

template <typename Make>
static Executable *make(Make makeIt) {
  ResNormExecutable *code = nullptr;
  ResNormError *error;
  {
    nb::gil_scoped_release others;
    error = makeIt(&code);
  }
  check(error);
  return new Executable(code);
}

NB_MODULE(_core, m) {
  nb::exception<Error>(m, "Error", PyExc_RuntimeError).doc() =
      "A model that was refused, or arguments that do not fit it. The text is "
      "that of the compiler's diagnostics, with file, line and column.";
  nb::class_<Options>(m, "Options")
      .def(nb::init<std::optional<std::string>, std::optional<std::string>,
                    std::optional<std::string>, unsigned,
                    std::vector<std::string>>());
  nb::class_<Executable>(m, "Executable")
      .def("bind", &Executable::bind)
      .def("call", [](Executable &self, const std::string &library,
                      nb::args inputs) { return self.call(inputs, library); })
      .def("call_into", [](Executable &self, nb::list outputs,
                           nb::args inputs) { self.callInto(inputs, outputs); })
      .def("set_threads", &Executable::setThreads)
      .def("parameters",
           [](Executable &self) { return describe(self.getParameters()); })
      .def("inputs",
           [](Executable &self) { return describe(self.getInputs()); })
      .def("outputs",
           [](Executable &self) { return describe(self.getOutputs()); });
  m.def("compile_text",
        [](nb::bytes text, const std::string &name, const Options &options) {
          ResNormOptions inC = options.get();
          return make([&](ResNormExecutable **code) {
            return resnormCompile(text.c_str(), text.size(), name.c_str(), &inC,
                                  code);
          });
        });
  m.def("compile_file", [](const std::string &path, const Options &options) {
    ResNormOptions inC = options.get();
    return make([&](ResNormExecutable **code) {
      return resnormCompileFile(path.c_str(), &inC, code);
    });
  });
  m.def("open_library", [](const std::string &path, const Options &options) {
    ResNormOptions inC = options.get();
    return make([&](ResNormExecutable **code) {
      return resnormOpenLibrary(path.c_str(), &inC, code);
    });
  });
  m.def("user_cache_directory", [] { return resnormGetUserCacheDirectory(); });
}
