/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* hv-decode: words of the Hyper-V interface by name. What it takes and says is in hv-decode.1. */
#include <string.h>

#include "decode.h"

#include "hyperv/version.h"

enum { DONE = 0, FAILED = 1, USAGE = 2 };

/* Say in one line what is wrong, and with which word if it is one. @return @status. */
static int complain(int status, const char *what, const char *word)
{
	struct decode said = { .out = NULL };

	fail(&said, what, word, word != NULL ? strlen(word) : 0);
	fprintf(stderr, "hv-decode: %s\n", said.error);
	return status;
}

static int usage_error(const char *what, const char *word)
{
	return complain(USAGE, what, word);
}

static void print_help(void)
{
	const struct kind *kind;
	uint32_t i;

	puts("usage: hv-decode [--arch arm64|x64] [--json] KIND VALUE...\n"
	     "       hv-decode [--arch arm64|x64] [--json] -\n"
	     "       hv-decode [--json] log\n"
	     "\n"
	     "Says by name what words of the Hyper-V interface mean. With - a line of standard\n"
	     "input is KIND VALUE...; log reads traps of the fake hypervisor there.\n"
	     "Numbers are decimal, or hexadecimal with 0x; _ and ` may stand between digits.\n");
	for (i = 0; (kind = kind_at(i)) != NULL; i++)
		printf("  %-9s %-28s %s\n", kind->name, kind->values, kind->text);
	printf("  %-9s %-28s %s\n", TRAP_WORD, "NAME=VALUE...", "trap of the fake hypervisor");
}

static void print_sdk_version(void)
{
	printf("hv-decode %d.%d.%d\n", HV_SDK_VERSION_MAJOR, HV_SDK_VERSION_MINOR,
	       HV_SDK_VERSION_PATCH);
}

static int set_arch(struct decode *d, const char *name)
{
	enum arch arch = strcmp(name, "arm64") == 0 ? ARCH_ARM64
			 : strcmp(name, "x64") == 0 ? ARCH_X64
						    : ARCH_ANY;

	if (arch == ARCH_ANY)
		return usage_error("--arch is neither arm64 nor x64", name);
	if (d->arch != ARCH_ANY && d->arch != arch)
		return usage_error("--arch is given twice", name);
	d->arch = arch;
	return DONE;
}

/* Take an option at argv[*at]. @return DONE, or a status to end with. */
static int take_option(struct decode *d, int argc, char **argv, int *at)
{
	const char *option = argv[*at];

	if (strcmp(option, "--json") == 0) {
		d->json = true;
		return DONE;
	}
	if (strncmp(option, "--arch=", 7) == 0)
		return set_arch(d, option + 7);
	if (strcmp(option, "--arch") != 0)
		return usage_error("unknown option", option);
	if (++*at == argc)
		return usage_error("missing value", option);
	return set_arch(d, argv[*at]);
}

static int run(struct decode *d, const char *const *words, uint32_t count)
{
	bool log = strcmp(words[0], "log") == 0;

	if (log || strcmp(words[0], "-") == 0) {
		if (count > 1)
			return usage_error("too many values", words[0]);
		if (log && d->arch != ARCH_ANY)
			return usage_error("a log says itself of which architecture it is",
					   "--arch");
		return decode_stream(d, stdin, stderr, log) ? DONE : FAILED;
	}
	if (decode_words(d, words, count))
		return DONE;
	return usage_error(d->error, NULL);
}

/* @return @status, or that reading or writing failed. */
static int finish(int status)
{
	if (ferror(stdin) != 0)
		status = complain(FAILED, "cannot read", NULL);
	if (fflush(stdout) != 0 || ferror(stdout) != 0)
		status = complain(FAILED, "cannot write", NULL);
	return status;
}

int main(int argc, char **argv)
{
	const char *words[WORDS_MAX];
	struct decode d = { stdout, false, ARCH_ANY, 0, "" };
	bool options = true;
	uint32_t count = 0;
	int i;

	for (i = 1; i < argc; i++) {
		int status = DONE;

		if (!options || argv[i][0] != '-' || argv[i][1] == '\0') {
			if (count == WORDS_MAX)
				return usage_error("too many values", words[0]);
			words[count++] = argv[i];
		} else if (strcmp(argv[i], "--") == 0) {
			options = false;
		} else if (strcmp(argv[i], "--help") == 0) {
			print_help();
			return finish(DONE);
		} else if (strcmp(argv[i], "--version") == 0) {
			print_sdk_version();
			return finish(DONE);
		} else {
			status = take_option(&d, argc, argv, &i);
		}
		if (status != DONE)
			return status;
	}
	if (count == 0)
		return usage_error("no kind is given; see hv-decode --help", NULL);
	return finish(run(&d, words, count));
}
