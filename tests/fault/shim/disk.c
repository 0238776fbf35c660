/*
 * A disk that fails, forgets, or lies, and a clock that jumps: loaded before the C library into a real server.
 * Only files under DISK_FOLDER are touched. Everything is chosen by the environment:
 *
 *   DISK_FAIL    "<write|sync|truncate>:<EIO|ENOSPC|short>:<n>:<times>": from the n-th call on, so many calls fail
 *   DISK_PATHS   only paths that end in this count for DISK_FAIL ("" or absent: all)
 *   DISK_JOURNAL a file that gets a record of every change, so that a power cut can be played back (power-cut.ts)
 *   CLOCK_FILE   a file with one 64-bit number: seconds added to the time of day, read anew at each look
 *
 * A failed sync drops what it was to write, as Linux does: the pages count as clean, and the next sync succeeds.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define MOST_FILES 4096

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *paths[MOST_FILES];
static const char *folder, *endings, *fail_call, *fail_kind;
static char fail_spec[64];
static long fail_from = -1, fail_times, counted;
static int journal = -1;
static volatile int64_t *clock_offset;

static void map_clock(const char *path) {
	int fd = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY);
	if (fd < 0) return;
	void *page = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, fd, 0);
	if (page != MAP_FAILED) clock_offset = page;
	syscall(SYS_close, fd);
}

__attribute__((constructor)) static void begin(void) {
	folder = getenv("DISK_FOLDER");
	endings = getenv("DISK_PATHS");
	const char *fail = getenv("DISK_FAIL"), *kept = getenv("DISK_JOURNAL"), *time_file = getenv("CLOCK_FILE");
	if (fail && strlen(fail) < sizeof fail_spec) {
		strcpy(fail_spec, fail);
		fail_call = strtok(fail_spec, ":");
		fail_kind = strtok(NULL, ":");
		char *from = strtok(NULL, ":"), *times = strtok(NULL, ":");
		fail_from = from ? atol(from) : 1;
		fail_times = times ? atol(times) : 1;
	}
	if (kept) journal = syscall(SYS_openat, AT_FDCWD, kept, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (time_file) map_clock(time_file);
}

static int ends_in(const char *path, const char *ending) {
	size_t all = strlen(path), part = strlen(ending);
	return part <= all && strcmp(path + all - part, ending) == 0;
}

static int is_ours(const char *path) {
	return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* Not every closing is seen here, and a connection may get the number next: only files and folders have a path. */
static const char *path_of(int fd) {
	struct stat now;
	if (fd < 0 || fd >= MOST_FILES || !paths[fd]) return NULL;
	if (fstat(fd, &now) != 0) return NULL;
	return S_ISREG(now.st_mode) || S_ISDIR(now.st_mode) ? paths[fd] : NULL;
}

/* One record: what, length of the path, offset, length of the data, path, data. */
static void note(char what, const char *path, uint64_t offset, const void *data, uint64_t length) {
	if (journal < 0) return;
	/* Shared memory is no disk: SQLite makes it anew after a power cut. */
	if (ends_in(path, "-shm")) return;
	uint64_t head[3] = {(uint64_t)what | (uint64_t)strlen(path) << 8, offset, data ? length : 0};
	struct iovec parts[3] = {{head, sizeof head}, {(void *)path, strlen(path)}, {(void *)data, data ? length : 0}};
	syscall(SYS_writev, journal, parts, 3);
}

/* NULL, or the kind of failure this call is to have. */
static const char *failure(const char *call, const char *path) {
	if (!fail_call || strcmp(call, fail_call) != 0) return NULL;
	if (ends_in(path, "-shm") || (endings && !ends_in(path, endings))) return NULL;
	counted += 1;
	return counted >= fail_from && counted < fail_from + fail_times ? fail_kind : NULL;
}

static int fail_with(const char *kind) {
	errno = strcmp(kind, "ENOSPC") == 0 ? ENOSPC : EIO;
	return -1;
}

static int open_ours(const char *path, int flags, mode_t mode) {
	int was_there = syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0;
	int fd = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
	if (fd < 0 || fd >= MOST_FILES) return fd;
	pthread_mutex_lock(&lock);
	free(paths[fd]);
	paths[fd] = is_ours(path) ? strdup(path) : NULL;
	if (paths[fd] && !was_there) note('c', path, 0, NULL, 0);
	if (paths[fd] && was_there && flags & O_TRUNC) note('t', path, 0, NULL, 0);
	pthread_mutex_unlock(&lock);
	return fd;
}

int open64(const char *path, int flags, ...) {
	va_list rest;
	va_start(rest, flags);
	mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
	va_end(rest);
	return open_ours(path, flags, mode);
}

int open(const char *path, int flags, ...) {
	va_list rest;
	va_start(rest, flags);
	mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
	va_end(rest);
	return open_ours(path, flags, mode);
}

int close(int fd) {
	pthread_mutex_lock(&lock);
	if (fd >= 0 && fd < MOST_FILES) {
		free(paths[fd]);
		paths[fd] = NULL;
	}
	pthread_mutex_unlock(&lock);
	return syscall(SYS_close, fd);
}

static ssize_t write_ours(int fd, const void *data, size_t length, off_t at) {
	pthread_mutex_lock(&lock);
	const char *kind = failure("write", path_of(fd));
	ssize_t done;
	if (kind && strcmp(kind, "short") != 0) done = fail_with(kind);
	else {
		/* A short write is no error by itself: some of it went in, and the caller must see that. */
		done = syscall(SYS_pwrite64, fd, data, kind && length > 1 ? length / 2 : length, at);
		if (done > 0) note('w', path_of(fd), at, data, done);
	}
	pthread_mutex_unlock(&lock);
	return done;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off_t at) {
	return path_of(fd) ? write_ours(fd, data, length, at) : syscall(SYS_pwrite64, fd, data, length, at);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
	return pwrite64(fd, data, length, at);
}

ssize_t write(int fd, const void *data, size_t length) {
	if (!path_of(fd)) return syscall(SYS_write, fd, data, length);
	ssize_t done = write_ours(fd, data, length, lseek(fd, 0, SEEK_CUR));
	if (done > 0) lseek(fd, done, SEEK_CUR);
	return done;
}

int ftruncate64(int fd, off_t length) {
	if (!path_of(fd)) return syscall(SYS_ftruncate, fd, length);
	pthread_mutex_lock(&lock);
	const char *kind = failure("truncate", path_of(fd));
	int done = kind ? fail_with(kind) : syscall(SYS_ftruncate, fd, length);
	if (done == 0) note('t', path_of(fd), length, NULL, 0);
	pthread_mutex_unlock(&lock);
	return done;
}

int ftruncate(int fd, off_t length) {
	return ftruncate64(fd, length);
}

/* While a journal is kept it is the disk, and the real one need not be waited for. */
static int sync_ours(int fd, long call) {
	if (!path_of(fd)) return syscall(call, fd);
	pthread_mutex_lock(&lock);
	const char *kind = failure("sync", path_of(fd));
	int done = kind ? fail_with(kind) : journal >= 0 ? 0 : syscall(call, fd);
	note(done == 0 ? 's' : 'f', path_of(fd), 0, NULL, 0);
	pthread_mutex_unlock(&lock);
	return done;
}

int fsync(int fd) {
	return sync_ours(fd, SYS_fsync);
}

int fdatasync(int fd) {
	return sync_ours(fd, SYS_fdatasync);
}

int unlink(const char *path) {
	int done = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
	if (done == 0 && is_ours(path)) {
		pthread_mutex_lock(&lock);
		note('u', path, 0, NULL, 0);
		pthread_mutex_unlock(&lock);
	}
	return done;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
	(void)zone;
	struct timespec exact;
	syscall(SYS_clock_gettime, CLOCK_REALTIME, &exact);
	now->tv_sec = exact.tv_sec + (clock_offset ? *clock_offset : 0);
	now->tv_usec = exact.tv_nsec / 1000;
	return 0;
}

int clock_gettime(clockid_t which, struct timespec *now) {
	int done = syscall(SYS_clock_gettime, which, now);
	if (done == 0 && which == CLOCK_REALTIME && clock_offset) now->tv_sec += *clock_offset;
	return done;
}

time_t time(time_t *into) {
	struct timeval now;
	gettimeofday(&now, NULL);
	if (into) *into = now.tv_sec;
	return now.tv_sec;
}
