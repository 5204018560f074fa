//===- ParallelFor.cpp - Threads of kernels -------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/ParallelFor.h"

#include <atomic>
#include <climits>
#include <cstdlib>
#include <ctime>
#include <linux/futex.h>
#include <new>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

using Task = int (*)(void *context, int number, uint8_t *closure);

/// How long a helper looks out for work, and a caller for its helpers, before
/// the system is asked to wake it.
static constexpr int64_t kSpinNanoseconds = 100'000;
static constexpr int kMostHelpers = 255;

namespace {

/// The threads of one caller. Numbers of a loop are claimed by one exchange of
/// `open`, and nothing is called before: the loop cannot end, and the next one
/// not begin, while a claimed number is not done.
struct Team {
  /// The numbers nobody has claimed, [low half, high half); empty between
  /// loops.
  alignas(64) std::atomic<uint64_t> open{0};
  /// Numbers that are not done.
  alignas(64) std::atomic<uint32_t> pending{0};
  std::atomic<uint32_t> callerSleeps{0};
  alignas(64) std::atomic<uint32_t> calls{0};
  std::atomic<uint32_t> sleepers{0};
  std::atomic<bool> stops{false};
  std::atomic<int> status{0};
  /// How many helpers may take part in the loop.
  std::atomic<int> invited{0};

  Task task = nullptr;
  void *context = nullptr;
  uint8_t *closure = nullptr;
  int min = 0;

  int helpers = 0;
  pthread_t threads[kMostHelpers];
  /// A child of this process has the team, but not its threads.
  pid_t process = getpid();
  /// On the list of all teams.
  Team *previous = nullptr, *next = nullptr;
};

struct Helper {
  Team *team;
  int position;
};

} // namespace

/// 0: not known yet.
static thread_local int threadCount = 0;
static thread_local bool insideTask = false;
static thread_local Team *ownTeam = nullptr;
static pthread_key_t teamKey;
static pthread_once_t teamKeyOnce = PTHREAD_ONCE_INIT;
static Team *teams = nullptr;
static pthread_mutex_t teamsLock = PTHREAD_MUTEX_INITIALIZER;

static void wait(std::atomic<uint32_t> &word, uint32_t value) {
  syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, value, nullptr, nullptr, 0);
}

static void wake(std::atomic<uint32_t> &word, int count) {
  syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, count, nullptr, nullptr, 0);
}

static int64_t now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * int64_t(1'000'000'000) + time.tv_nsec;
}

static void relax() {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

/// Looks at `isReady` until it holds, or for a while: whether it does.
template <typename IsReady>
static bool spin(IsReady isReady) {
  constexpr int kLooksPerTime = 64;
  int64_t start = now();
  do {
    for (int i = 0; i != kLooksPerTime; ++i) {
      if (isReady())
        return true;
      relax();
    }
  } while (now() - start < kSpinNanoseconds);
  return false;
}

static uint32_t getLow(uint64_t open) { return static_cast<uint32_t>(open); }
static uint32_t getHigh(uint64_t open) { return open >> 32; }
static uint64_t makeOpen(uint32_t low, uint32_t high) {
  return uint64_t(high) << 32 | low;
}
static bool isEmpty(uint64_t open) { return getLow(open) == getHigh(open); }

/// How many of `open` numbers to claim at once: many while there are many, so
/// that threads seldom meet, and one by one in the end, so that all end
/// together.
static uint32_t chooseShare(uint32_t open, uint32_t threads) {
  uint32_t share = open / (4 * threads);
  return share ? share : 1;
}

/// Does what is open of a loop, from the front or from the back.
static void work(Team &team, bool fromFront) {
  uint32_t done = 0;
  uint64_t open = team.open.load(std::memory_order_acquire);
  while (!isEmpty(open)) {
    uint32_t low = getLow(open), high = getHigh(open);
    uint32_t threads = team.invited.load(std::memory_order_relaxed) + 1;
    uint32_t share = chooseShare(high - low, threads);
    uint64_t rest =
        fromFront ? makeOpen(low + share, high) : makeOpen(low, high - share);
    if (!team.open.compare_exchange_weak(open, rest, std::memory_order_acq_rel,
                                         std::memory_order_acquire))
      continue;
    int first = team.min + static_cast<int>(fromFront ? low : high - share);
    for (uint32_t i = 0; i != share; ++i) {
      if (team.status.load(std::memory_order_relaxed) != 0)
        break;
      if (int status = team.task(team.context, first + static_cast<int>(i),
                                 team.closure))
        team.status.store(status, std::memory_order_relaxed);
    }
    done += share;
    open = team.open.load(std::memory_order_acquire);
  }
  if (done == 0 || team.pending.fetch_sub(done) != done || fromFront)
    return;
  if (team.callerSleeps.load())
    wake(team.pending, 1);
}

static void *help(void *argument) {
  Helper helper = *static_cast<Helper *>(argument);
  free(argument);
  Team &team = *helper.team;
  insideTask = true;
  auto isCalled = [&] {
    return team.stops.load(std::memory_order_relaxed) ||
           (!isEmpty(team.open.load()) &&
            helper.position < team.invited.load(std::memory_order_relaxed));
  };
  while (true) {
    if (!spin(isCalled)) {
      team.sleepers.fetch_add(1);
      uint32_t calls = team.calls.load();
      if (!isCalled())
        wait(team.calls, calls);
      team.sleepers.fetch_sub(1);
      continue;
    }
    if (team.stops.load())
      return nullptr;
    work(team, /*fromFront=*/false);
  }
}

static void stopHelpers(Team &team) {
  if (team.process != getpid())
    return;
  team.stops.store(true);
  team.calls.fetch_add(1);
  wake(team.calls, INT_MAX);
  for (int i = 0; i != team.helpers; ++i)
    pthread_join(team.threads[i], nullptr);
  team.helpers = 0;
}

/// At the end of the thread.
static void endTeam(void *pointer) {
  auto *team = static_cast<Team *>(pointer);
  pthread_mutex_lock(&teamsLock);
  (team->previous ? team->previous->next : teams) = team->next;
  if (team->next)
    team->next->previous = team->previous;
  pthread_mutex_unlock(&teamsLock);
  stopHelpers(*team);
  ownTeam = nullptr;
  free(team);
}

static void createTeamKey() { pthread_key_create(&teamKey, endTeam); }

/// Before the code that helpers run is unmapped. Callers that are still under
/// way do the rest themselves.
__attribute__((destructor)) static void stopAllHelpers() {
  pthread_mutex_lock(&teamsLock);
  if (teams)
    pthread_key_delete(teamKey);
  for (Team *team = teams; team; team = team->next)
    stopHelpers(*team);
  pthread_mutex_unlock(&teamsLock);
}

/// The team of this thread; null where there is no memory for one.
static Team *getTeam() {
  if (ownTeam)
    return ownTeam;
  void *memory = nullptr;
  pthread_once(&teamKeyOnce, createTeamKey);
  if (posix_memalign(&memory, alignof(Team), sizeof(Team)))
    return nullptr;
  ownTeam = new (memory) Team;
  pthread_setspecific(teamKey, ownTeam);
  pthread_mutex_lock(&teamsLock);
  ownTeam->next = teams;
  if (teams)
    teams->previous = ownTeam;
  teams = ownTeam;
  pthread_mutex_unlock(&teamsLock);
  return ownTeam;
}

/// Fewer helpers than asked for are no error: the caller does what they do not.
static void addHelpers(Team &team, int count) {
  while (team.helpers < count) {
    auto *helper = static_cast<Helper *>(malloc(sizeof(Helper)));
    if (!helper)
      return;
    *helper = {&team, team.helpers};
    if (pthread_create(&team.threads[team.helpers], nullptr, help, helper)) {
      free(helper);
      return;
    }
    ++team.helpers;
  }
}

static int runAlone(void *context, Task task, int min, int size,
                    uint8_t *closure) {
  for (int i = 0; i < size; ++i)
    if (int status = task(context, min + i, closure))
      return status;
  return 0;
}

static int countHelpers() {
  if (threadCount <= 0) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    threadCount = static_cast<int>(cores > 0 ? cores : 1);
  }
  return threadCount <= kMostHelpers ? threadCount - 1 : kMostHelpers;
}

int resnorm_parallel_for(void *context, Task task, int min, int size,
                         uint8_t *closure) {
  int helpers = countHelpers();
  if (size <= 1 || helpers <= 0 || insideTask)
    return runAlone(context, task, min, size, closure);
  Team *team = getTeam();
  if (!team)
    return runAlone(context, task, min, size, closure);
  if (team->helpers < helpers)
    addHelpers(*team, helpers);

  team->task = task;
  team->context = context;
  team->closure = closure;
  team->min = min;
  team->status.store(0, std::memory_order_relaxed);
  team->invited.store(helpers, std::memory_order_relaxed);
  team->pending.store(size, std::memory_order_relaxed);
  // Before the look at sleepers, who look at it after they are counted.
  team->open.store(makeOpen(0, size));
  if (team->sleepers.load()) {
    team->calls.fetch_add(1);
    wake(team->calls, helpers);
  }
  insideTask = true;
  work(*team, /*fromFront=*/true);
  insideTask = false;

  auto isDone = [&] { return team->pending.load() == 0; };
  if (!spin(isDone)) {
    team->callerSleeps.store(1);
    while (uint32_t pending = team->pending.load())
      wait(team->pending, pending);
    team->callerSleeps.store(0);
  }
  return team->status.load(std::memory_order_relaxed);
}

void resnorm_set_threads(int count) { threadCount = count; }
