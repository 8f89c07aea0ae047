# Backbone. `make run` opens it, `make test` checks it; both install what they need first.

SWIFT ?= swift
PREFIX ?= /usr/local
# One binary that needs no Swift on the machine it runs on.
RELEASE = -c release --static-swift-stdlib -Xswiftc -use-ld=lld
# A target may import only what Package.swift says it depends on: the arrows of the house.
ARROWS = --explicit-target-dependency-import-check error

.PHONY: run build test unit e2e record frames-diff lint arrows format bench install setup setup-test

## Opens Backbone.
run: setup
	$(SWIFT) build $(RELEASE) --product backbone
	@exec .build/release/backbone

## Builds everything for development.
build: setup
	$(SWIFT) build $(ARROWS)

## Everything that CI checks.
test: setup-test lint unit e2e

## The tests that need no terminal; `make unit FILTER=Golden` runs those whose names match.
unit: setup
	$(SWIFT) build --build-tests $(ARROWS)
	$(SWIFT) test --skip-build --parallel --quiet $(if $(FILTER),--filter $(FILTER))

## The tests in a real terminal: a private tmux.
e2e: setup-test
	$(SWIFT) build $(ARROWS) --product backbone
	Tests/EndToEnd/run .build/debug/backbone

## Writes the golden frames anew; a recording run always fails. Read the difference (make
## frames-diff) before you commit it.
record: setup
	$(SWIFT) build --build-tests $(ARROWS)
	-RECORD=1 $(SWIFT) test --skip-build --quiet --filter Golden
	git --no-pager diff --stat -- Tests

## Shows the golden frames that differ from the last commit, before and after, as a page.
frames-diff:
	@mkdir -p .build
	Tests/Tools/frames-diff >.build/frames-diff.html
	@echo 'Open .build/frames-diff.html in a browser.'

lint: arrows
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

# The core, the canvas and the screens are pure: no clock, no files, no Foundation.
arrows:
	@! grep -nE '^ *(package |public |internal |private |@[a-z]+ )*import +(Foundation|FoundationEssentials|Glibc|Dispatch|Synchronization)' \
		-r Sources/BackboneCore Sources/BackboneCanvas Sources/BackboneApp \
		|| { echo 'the rooms above must stay pure: Sources/README.md says why' >&2; exit 1; }

format:
	$(SWIFT) format format --in-place --recursive Sources Tests Package.swift

## How long things take on this machine, in a release build.
bench: setup
	$(SWIFT) build $(RELEASE) --product bench
	.build/release/bench Assets

install: setup
	$(SWIFT) build $(RELEASE) --product backbone
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/backbone
	install -s -m 755 .build/release/backbone $(DESTDIR)$(PREFIX)/bin/backbone
	cp -R Assets/. $(DESTDIR)$(PREFIX)/share/backbone/
	rm -rf $(DESTDIR)$(PREFIX)/share/backbone/pictures

# What the program is built with, by the file that says it is there.
NEEDED = /usr/include/curses.h:libncurses-dev /usr/include/sqlite3.h:libsqlite3-dev
NEEDED_BY_TESTS = /usr/bin/tmux:tmux

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

setup:
	$(call INSTALL,$(NEEDED))

setup-test:
	$(call INSTALL,$(NEEDED) $(NEEDED_BY_TESTS))
