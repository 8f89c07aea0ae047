# Backbone. `make run` opens it, `make test` checks it; both install what they need first.

export SWIFT ?= swift
PREFIX ?= /usr/local
# Where the libraries are there as archives, as in Debian's packages, the program is linked with all
# it needs: it starts sooner and takes less memory.
ARCHIVES = $(wildcard /usr/lib/*/libsqlite3.a /usr/lib*/libsqlite3.a)
# Otherwise each generic type is looked up by its mangled name, through every conformance of the program.
TYPES_BY_CALL = -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# One binary that needs no Swift on the machine it runs on.
RELEASE = -c release --static-swift-stdlib $(if $(ARCHIVES),-Xswiftc -static-executable) -Xswiftc -use-ld=lld $(TYPES_BY_CALL)
# A target may import only what Package.swift says it depends on.
IMPORTS = --explicit-target-dependency-import-check error
# The targets without input, output or clock.
PURE = Sources/BackboneBinary Sources/BackboneCore Sources/BackboneCanvas Sources/BackboneApp
# The targets whose folders can be read one after the other.
ACYCLIC = Sources/BackboneBinary Sources/BackboneCore Sources/BackboneCanvas Sources/BackboneApp Sources/BackboneContent \
	Sources/BackboneJournal Sources/BackboneTerminal Sources/BackboneCLI

# Where manual and completions are looked for, below PREFIX.
MANUAL = share/man/man1/backbone.1
BASH_COMPLETION = share/bash-completion/completions/backbone
ZSH_COMPLETION = share/zsh/vendor-completions/_backbone
FISH_COMPLETION = share/fish/vendor_completions.d/backbone.fish
VERSION = $(shell sed -n 's/.*static let current = "\(.*\)"/\1/p' Sources/BackboneCLI/Shell/Version.swift)

.PHONY: run build test unit e2e record frames-diff pictures contact-sheets lint check-imports check-folders test-imports format bench \
	bench-compare big-journal soak fuzz test-asan test-tsan coverage mutants package-files install uninstall deb dist setup setup-test setup-bench

## Opens Backbone.
run: setup
	$(SWIFT) build $(RELEASE) --product backbone
	@.build/release/backbone compile Assets
	@exec .build/release/backbone

## Builds everything for development.
build: setup
	$(SWIFT) build $(IMPORTS)

## Everything that CI checks. There a warning is an error.
test: export CI = 1
test: setup-test lint test-imports unit e2e

## The tests that need no terminal; FILTER=SessionTests runs those whose names match.
unit: setup
	$(SWIFT) build --build-tests $(IMPORTS)
	$(SWIFT) test --skip-build --parallel --quiet $(if $(FILTER),--filter '$(FILTER)')

## The tests in a real terminal: a private tmux.
e2e: setup-test
	$(SWIFT) build $(IMPORTS) --product backbone
	Tests/EndToEnd/run .build/debug/backbone

## Rewrites the golden frames; a recording run always fails. Read the difference (make
## frames-diff) before you commit it.
record: setup
	$(SWIFT) build --build-tests $(IMPORTS)
	-RECORD=1 $(SWIFT) test --skip-build --quiet --filter 'Golden|PlotTests|VectorTests|TwelveWeeksTests|RunCalendarTests'
	git --no-pager diff --stat -- Tests

## Shows the golden frames that differ from the last commit, before and after, as a page.
frames-diff:
	@mkdir -p .build
	Tests/Tools/frames-diff >.build/frames-diff.html
	@echo 'Open .build/frames-diff.html in a browser.'

## Redraws the pictures of the README with the program itself.
pictures: build
	.build/debug/backbone exercises superman --svg --size 44x16 --assets Assets >Assets/pictures/superman.svg
	.build/debug/backbone script Assets/pictures/session.script --svg --assets Assets >Assets/pictures/session.svg

lint: check-imports check-folders
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

# Package.swift keeps them from other targets, but not from the system's modules.
check-imports:
	@Tests/Imports/check $(PURE) >&2

# Folders of these targets do not need each other in a circle.
check-folders:
	@for target in $(ACYCLIC); do Tests/Imports/folders $$target >&2 || exit 1; done

test-imports:
	@Tests/Imports/test >&2

format:
	$(SWIFT) format format --in-place --recursive Sources Tests Package.swift

## How fast Backbone is beside other programs, and from within: writes BENCHMARKS.md.
bench: setup
	$(SWIFT) build $(RELEASE) --product backbone
	$(SWIFT) build $(RELEASE) --product bench
	rm -rf .build/bench/bin .build/bench/share
	install -D -s -m 755 .build/release/backbone .build/bench/bin/backbone
	install -d .build/bench/share
	cp -R Assets .build/bench/share/backbone
	.build/bench/bin/backbone compile .build/bench/share/backbone
	Tests/Tools/bench .build/bench/bin/backbone .build/release/bench

## The instructions that a start, a key and a frame need, now and at commit BASE.
bench-compare: setup setup-bench
	@git rev-parse --verify --quiet '$(BASE)^{commit}' >/dev/null || \
		{ echo 'Name the commit to compare with: make bench-compare BASE=HEAD~1' >&2; exit 64; }
	mkdir -p .build/base
	find .build/base -mindepth 1 -maxdepth 1 ! -name .build -exec rm -rf {} +
	git archive '$(BASE)' | tar -x -C .build/base
	$(SWIFT) build $(RELEASE) --package-path .build/base --product backbone
	$(SWIFT) build $(RELEASE) --product backbone
	Tests/Tools/bench-compare .build/base/.build/release/backbone .build/release/backbone

## Writes a journal of 100 000 sets, and measures what waits for it.
LONG_LOG = $(CURDIR)/.build/bench/home
big-journal: setup
	$(SWIFT) build $(RELEASE) --product backbone
	rm -rf $(LONG_LOG)
	Tests/Tools/big-journal .build/release/backbone $(LONG_LOG)
	Tests/Tools/bench-journal .build/release/backbone $(LONG_LOG)

## Uses Backbone at random: ten million events through the app, 1,000 kills, then the shell with a
## journal for SECONDS, an hour unless given. The first seed is SEED.
SEED ?= 1
SOAK = .build/soak
soak: setup
	$(SWIFT) build -c release --scratch-path $(SOAK) -Xswiftc -enable-testing --product soak
	$(SWIFT) build $(IMPORTS) --product backbone
	$(SOAK)/release/soak events 10000000 $(SEED)
	Tests/Tools/soak-kills .build/debug/backbone 1000 $(SEED)
	$(SOAK)/release/soak shell $(or $(SECONDS),3600) $(SEED)

## Feeds what reads bytes from outside with what libFuzzer makes up, for SECONDS in all, an hour unless given;
## TARGET=keys feeds that one alone.
fuzz: setup
	FUZZ=1 $(SWIFT) build --scratch-path .build/fuzz -Xswiftc -O -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld \
		--product fuzz
	Tests/Tools/fuzz .build/fuzz/debug/fuzz $(or $(SECONDS),3600) $(TARGET)

## The unit tests with the address sanitizer, and with the thread sanitizer.
test-asan: setup
	Tests/Tools/sanitized address $(if $(FILTER),'$(FILTER)')
test-tsan: setup
	Tests/Tools/sanitized thread $(if $(FILTER),'$(FILTER)')

## How much of the sources the tests run, by target; fails below 95 % of Core, Canvas and App, and
## below 85 % of all.
coverage: setup-test
	$(SWIFT) build --build-tests --enable-code-coverage --scratch-path .build/coverage \
		-Xswiftc -use-ld=lld
	Tests/Tools/coverage .build/coverage

## Puts small faults into the sources, one at a time, and sees whether the unit tests notice.
mutants: setup
	Tests/Tools/mutants Tests/Mutants/mutants.txt .build/mutants

## Draws every figure's key poses and faults, every view of the atlas and every screen in every look,
## as pages for a browser; ID=plank draws the figures of that exercise alone.
contact-sheets: setup
	$(SWIFT) build $(IMPORTS) --product contact-sheet
	@mkdir -p .build/contact-sheets
	.build/debug/contact-sheet Assets .build/contact-sheets $(ID)
	@echo 'Open .build/contact-sheets/index.html in a browser.'

## The program as people get it, with its manual and completions, in .build/install.
package-files: setup
	$(SWIFT) build $(RELEASE) --product backbone
	$(SWIFT) build $(RELEASE) --product generate-manual
	rm -rf .build/install
	install -d .build/install
	install -s -m 755 .build/release/backbone .build/install/backbone
	.build/release/generate-manual .build/release/backbone --section 1 --output-directory .build/install
	Sources/packaging/manual $(VERSION) <.build/install/backbone.1 >.build/install/manual
	mv .build/install/manual .build/install/backbone.1
	for shell in bash zsh fish; do \
		.build/release/backbone --generate-completion-script $$shell >.build/install/$$shell || exit 1; done
	sed -i '1{/^#!/d}' .build/install/bash

## Puts the program, its content, manual and completions into PREFIX, in place of older ones.
install: package-files
	rm -rf $(DESTDIR)$(PREFIX)/share/backbone
	install -D -m 755 .build/install/backbone $(DESTDIR)$(PREFIX)/bin/backbone
	install -d $(DESTDIR)$(PREFIX)/share/backbone
	cp -R Assets/. $(DESTDIR)$(PREFIX)/share/backbone/
	rm -rf $(DESTDIR)$(PREFIX)/share/backbone/pictures
	.build/install/backbone compile $(DESTDIR)$(PREFIX)/share/backbone
	install -D -m 644 .build/install/backbone.1 $(DESTDIR)$(PREFIX)/$(MANUAL)
	install -D -m 644 .build/install/bash $(DESTDIR)$(PREFIX)/$(BASH_COMPLETION)
	install -D -m 644 .build/install/zsh $(DESTDIR)$(PREFIX)/$(ZSH_COMPLETION)
	install -D -m 644 .build/install/fish $(DESTDIR)$(PREFIX)/$(FISH_COMPLETION)

## Removes what `install` put there. Journal, settings and content of the user's own stay.
uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/share/backbone
	cd $(DESTDIR)$(PREFIX) && rm -f bin/backbone $(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

## Builds .build/backbone_VERSION-1_ARCHITECTURE.deb.
deb:
	rm -rf .build/deb
	$(MAKE) install PREFIX=/usr DESTDIR=$(CURDIR)/.build/deb
	Sources/packaging/deb .build/deb $(VERSION) .build

## Builds .build/backbone-VERSION.tar.gz of what is committed.
dist:
	git archive --format=tar.gz --prefix=backbone-$(VERSION)/ -o .build/backbone-$(VERSION).tar.gz HEAD

# What the program is built with, by the file that says it is there.
NEEDED = /usr/include/curses.h:libncurses-dev /usr/include/sqlite3.h:libsqlite3-dev
NEEDED_BY_TESTS = /usr/bin/tmux:tmux
NEEDED_TO_COMPARE = /usr/bin/valgrind:valgrind

define INSTALL
	@missing=; for need in $(1); do \
		test -e $${need%%:*} || missing="$$missing $${need##*:}"; done; \
	test -z "$$missing" && exit 0; \
	install="apt-get install -y$$missing"; \
	if ! command -v apt-get >/dev/null; then \
		echo "Backbone needs$$missing (named as in Debian); please install them." >&2; exit 69; fi; \
	if [ "$$(id -u)" = 0 ]; then become=; \
	elif command -v sudo >/dev/null; then become=sudo; \
	else echo "Backbone needs$$missing. As root, run: $$install" >&2; exit 69; fi; \
	echo "Backbone needs$$missing: installing with $$become $$install"; \
	$$become apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$become $$install
endef

# The compiler's own message about an older one names neither Backbone nor what to do.
SWIFT_NEEDED = 6.3

define CHECK_SWIFT
	@version=$$($(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p'); \
	printf '%s\n' $(SWIFT_NEEDED) "$$version" | sort -VC && exit 0; \
	echo "Backbone needs Swift $(SWIFT_NEEDED) or newer, but '$(SWIFT)' is $${version:-missing}:" \
		"see https://www.swift.org/install" >&2; exit 69
endef

setup:
	$(CHECK_SWIFT)
	$(call INSTALL,$(NEEDED))

setup-test:
	$(CHECK_SWIFT)
	$(call INSTALL,$(NEEDED) $(NEEDED_BY_TESTS))

setup-bench:
	$(call INSTALL,$(NEEDED_TO_COMPARE))
