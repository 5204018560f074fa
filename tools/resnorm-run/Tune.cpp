//===- Tune.cpp - Faster schedules than the rules' ------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every round tries one schedule of each kernel at once: their code is linked
// into the model, which is called beside the model as the rules compile it, and
// each kernel's time is compared with that of the same kernel there. Times are
// so those of the real calls, with the caches as other kernels leave them.
//
//===----------------------------------------------------------------------===//

#include "Tune.h"
#include "Calls.h"
#include "Progress.h"
#include "Tunable.h"
#include "TuneSearch.h"
#include "TuneTiming.h"
#include "mlir/IR/Threading.h"
#include "resnorm/Target/KernelCache.h"
#include "resnorm/Tools/Binding.h"
#include "resnorm/Tools/Compare.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Threading.h"
#include <atomic>
#include <limits>

using namespace resnorm;
using namespace llvm;

using Clock = std::chrono::steady_clock;

/// Kernels of a smaller share of the time are left to the rules.
static constexpr double kLeastShare = 0.005;
/// Seconds that calls of one round take, and those of the last.
static constexpr double kRound = 0.4, kConfirmation = 2;

namespace {
struct Trial {
  KernelSearch *search;
  std::unique_ptr<ScheduleCandidate> candidate;
};

class Tuner {
public:
  Tuner(const RunOptions &options, const Model &model, TunableModel &kernels)
      : options(options), model(model), kernels(kernels),
        cache(options.cacheDirectory), journal(options.tuneFile + ".journal"),
        start(Clock::now()) {}

  Error prepare(ArrayRef<NamedTensor> parameters, ArrayRef<HostTensor> inputs);
  /// Until nothing is left to try or the time is over.
  Error search();
  /// Measures all that was found at once; what does not hold goes.
  Error confirm();
  Error write() const;

private:
  std::string getKey(const KernelSearch &search,
                     const ScheduleCandidate &candidate) const;
  std::vector<Trial> collectTrials();
  void compile(MutableArrayRef<ScheduleCandidate *> candidates);
  Expected<std::unique_ptr<Executable>> link(ArrayRef<Trial> trials);
  Error note(Trial trial, Measurement measurement);
  Error checkResults(const Executable &trial);
  double getSeconds() const {
    return std::chrono::duration<double>(Clock::now() - start).count();
  }
  bool isOver() const { return getSeconds() >= options.tuneBudget; }
  void showProgress(const Twine &what);

  const RunOptions &options;
  const Model &model;
  TunableModel &kernels;
  KernelCache cache;
  TuneJournal journal;
  ProgressLine progress;
  Clock::time_point start;
  std::unique_ptr<Executable> baseline;
  std::vector<HostTensor> arguments, outputs;
  std::vector<std::unique_ptr<KernelSearch>> searches;
  /// What every measurement depends on.
  std::string situation;
  unsigned measured = 0, remembered = 0;
  bool isFinished = false;
  /// Of a whole call, by the rules and by what was found.
  double ruledSeconds = 0, tunedSeconds = 0;
};
} // namespace

Error Tuner::prepare(ArrayRef<NamedTensor> parameters,
                     ArrayRef<HostTensor> inputs) {
  auto linked = kernels.link();
  if (!linked)
    return linked.takeError();
  baseline = std::move(*linked);
  auto bound = bindArguments(baseline->getSignature(), parameters, inputs);
  if (!bound)
    return bound.takeError();
  arguments = std::move(*bound);
  if (Error error = baseline->bindParameters(viewsOf(arguments)))
    return error;
  auto results = call(model, *baseline, arguments);
  if (!results)
    return results.takeError();
  outputs = std::move(*results);

  std::string error;
  auto target = describeTarget(options.target, error);
  if (failed(target))
    return createStringError(error);
  raw_string_ostream os(situation);
  os << target->name << ' '
     << (options.threads ? options.threads
                         : hardware_concurrency().compute_thread_count());
  for (const HostTensor &argument : arguments)
    os << ' ' << argument.typeString();

  auto times = timeSideBySide(*baseline, *baseline, viewsOf(arguments),
                              viewsOf(outputs), kRound);
  if (!times)
    return times.takeError();
  ruledSeconds = tunedSeconds = times->baseline.whole;
  for (const auto &algorithm : kernels.getAlgorithms()) {
    double seconds =
        times->baseline.kernels.lookup(algorithm.get().getSymName());
    if (seconds >= kLeastShare * times->baseline.whole)
      searches.push_back(
          std::make_unique<KernelSearch>(algorithm.get(), *target));
  }
  return Error::success();
}

std::string Tuner::getKey(const KernelSearch &search,
                          const ScheduleCandidate &candidate) const {
  // The text beside it for builds without an identity of their own.
  std::string all = situation + '\n' + search.getRuled().text + candidate.text +
                    describeCompilation(*candidate.pipeline, options.target);
  return toHex(BLAKE3::hash<16>(arrayRefFromStringRef(all)), true);
}

/// The next schedule of every kernel that was not measured before.
std::vector<Trial> Tuner::collectTrials() {
  std::vector<Trial> trials;
  for (auto &search : searches)
    while (std::unique_ptr<ScheduleCandidate> candidate = search->next()) {
      auto known = journal.find(getKey(*search, *candidate));
      if (!known) {
        trials.push_back({search.get(), std::move(candidate)});
        break;
      }
      candidate->measured = *known;
      search->report(std::move(candidate));
      ++remembered;
    }
  return trials;
}

/// Leaves the object of what does not compile empty.
void Tuner::compile(MutableArrayRef<ScheduleCandidate *> candidates) {
  if (candidates.empty())
    return;
  std::atomic<unsigned> done = 0;
  mlir::parallelForEach(candidates.front()->pipeline->getContext(), candidates,
                        [&](ScheduleCandidate *candidate) {
                          auto object = findOrCompile(*candidate->pipeline,
                                                      options.target, cache);
                          if (succeeded(object))
                            candidate->object = std::move(*object);
                          showProgress("compiled " + Twine(++done) + " of " +
                                       Twine(candidates.size()));
                        });
}

/// The best schedules found so far, and those of `trials`.
Expected<std::unique_ptr<Executable>> Tuner::link(ArrayRef<Trial> trials) {
  StringMap<std::string> objects;
  std::vector<ScheduleCandidate *> uncompiled;
  for (auto &search : searches)
    if (ScheduleCandidate *best = search->getFound();
        best && best->object.empty())
      uncompiled.push_back(best);
  compile(uncompiled);
  for (auto &search : searches)
    if (ScheduleCandidate *best = search->getFound())
      objects[search->getName()] = best->object;
  for (const Trial &trial : trials)
    objects[trial.search->getName()] = trial.candidate->object;
  auto linked = kernels.link(objects);
  if (!linked)
    return linked.takeError();
  if (Error error = (*linked)->bindParameters(viewsOf(arguments)))
    return error;
  return linked;
}

Error Tuner::note(Trial trial, Measurement measurement) {
  const ScheduleCandidate &candidate = *trial.candidate;
  Error error =
      journal.add(getKey(*trial.search, candidate),
                  (trial.search->getName() + ": " + candidate.describe()).str(),
                  measurement);
  trial.candidate->measured = measurement;
  trial.search->report(std::move(trial.candidate));
  ++measured;
  return error;
}

void Tuner::showProgress(const Twine &what) {
  unsigned found =
      count_if(searches, [](const auto &search) { return search->getFound(); });
  progress.show("tuning, " + Twine(int(getSeconds())) + " of " +
                Twine(int(options.tuneBudget)) + " s: " + Twine(measured) +
                " schedules measured, " + Twine(found) + " of " +
                Twine(searches.size()) + " kernels faster; " + what);
}

Error Tuner::search() {
  // What a schedule is refused for is nobody's fault.
  mlir::ScopedDiagnosticHandler silence(
      model.getContext(), [](mlir::Diagnostic &) { return mlir::success(); });
  for (;;) {
    std::vector<Trial> trials = collectTrials();
    isFinished = trials.empty();
    if (isFinished || isOver())
      return Error::success();
    auto candidates = map_to_vector(
        trials, [](Trial &trial) { return trial.candidate.get(); });
    compile(candidates);
    for (Trial &trial : trials)
      if (trial.candidate->object.empty())
        if (Error error = note(std::move(trial),
                               {std::numeric_limits<double>::infinity(), 0}))
          return error;
    erase_if(trials, [](const Trial &trial) { return !trial.candidate; });
    if (trials.empty())
      continue;
    auto linked = link(trials);
    if (!linked)
      return linked.takeError();
    auto times = timeSideBySide(*baseline, **linked, viewsOf(arguments),
                                viewsOf(outputs), kRound);
    if (!times)
      return times.takeError();
    for (Trial &trial : trials) {
      auto found = times->kernels.find(trial.search->getName());
      Measurement measurement;
      if (found != times->kernels.end())
        measurement = found->second;
      if (Error error = note(std::move(trial), measurement))
        return error;
    }
    showProgress("");
  }
}

Error Tuner::checkResults(const Executable &trial) {
  if (Error error = baseline->invoke(viewsOf(arguments), viewsOf(outputs)))
    return error;
  auto results = call(model, trial, arguments);
  if (!results)
    return results.takeError();
  for (auto [index, got] : enumerate(*results))
    if (Error error = checkEqual(
            ("result[" + Twine(index) + "] by the schedules found").str(),
            got.view(), outputs[index].view(), options.tolerance))
      return error;
  return Error::success();
}

Error Tuner::confirm() {
  if (none_of(searches, [](const auto &search) { return search->getFound(); }))
    return Error::success();
  showProgress("measuring them together");
  auto linked = link({});
  if (!linked)
    return linked.takeError();
  if (Error error = checkResults(**linked))
    return error;
  auto times = timeSideBySide(*baseline, **linked, viewsOf(arguments),
                              viewsOf(outputs), kConfirmation);
  if (!times)
    return times.takeError();
  ruledSeconds = times->baseline.whole;
  tunedSeconds = times->trial.whole;
  for (auto &search : searches) {
    ScheduleCandidate *best = search->getFound();
    if (!best)
      continue;
    best->measured = times->kernels.lookup(search->getName());
    if (best->measured.ratio > 1 - getThreshold(best->measured))
      search->giveUp();
  }
  return Error::success();
}

Error Tuner::write() const {
  Error error = writeToOutput(options.tuneFile, [&](raw_ostream &os) {
    os << "// Schedules that resnorm-run --tune found for "
       << sys::path::filename(options.model)
       << "; --schedule takes them.\n// Kernels that are not here are as fast "
          "by the rules.\n";
    for (const auto &search : searches)
      if (const ScheduleCandidate *best = search->getFound()) {
        os << "\n// " << format("%.2f", best->measured.ratio)
           << " of the time by the rules: " << best->describe() << '\n';
        (*best->pipeline)->print(os, mlir::OpPrintingFlags().useLocalScope());
        os << '\n';
      }
    return Error::success();
  });
  if (error)
    return error;
  outs() << "tuning: " << measured << " schedules of " << searches.size()
         << " kernels measured in " << format("%.0f", getSeconds()) << " s";
  if (remembered)
    outs() << ", " << remembered << " known from before";
  outs()
      << (isFinished
              ? "; nothing is left to try\n"
              : "; --tune-budget is used up, and the same command goes on\n");
  unsigned found = 0;
  for (const auto &search : searches)
    if (const ScheduleCandidate *best = search->getFound()) {
      outs() << "  " << search->getName() << ": "
             << format("%.2f", best->measured.ratio)
             << " of the time by the rules, with " << best->describe() << '\n';
      ++found;
    }
  if (found)
    outs() << "a call takes " << format("%.4g", tunedSeconds * 1e3)
           << " ms, by the rules " << format("%.4g", ruledSeconds * 1e3)
           << " ms; run with --schedule=" << options.tuneFile << '\n';
  else
    outs() << "no schedule beats the rules' by more than the noise; "
           << options.tuneFile << " is empty\n";
  return Error::success();
}

Error resnorm::tune(const RunOptions &options, const Model &model,
                    ArrayRef<NamedTensor> parameters,
                    ArrayRef<HostTensor> inputs) {
  auto kernels = model.makeTunable(options);
  if (!kernels)
    return kernels.takeError();
  Tuner tuner(options, model, *kernels);
  if (Error error = tuner.prepare(parameters, inputs))
    return error;
  if (Error error = tuner.search())
    return error;
  if (Error error = tuner.confirm())
    return error;
  return tuner.write();
}
