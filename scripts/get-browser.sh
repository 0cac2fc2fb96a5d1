#!/bin/sh
# Installs a browser for the journeys where the one from npm does not start. Debian and its kin, as root.
set -eu

if [ "$(id -u)" -ne 0 ]; then
  echo 'Run this as root, or install Chromium yourself and name it in HITOTSU_CHROMIUM.' >&2
  exit 1
fi
if ! command -v apt-get >/dev/null; then
  echo 'This system has no apt-get: install Chromium with its own tool and name it in HITOTSU_CHROMIUM.' >&2
  exit 1
fi
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
echo 'Installed /usr/bin/chromium; npm test will find it.'
