#!/bin/sh
# A page that a phone opened before a deploy may ask for its scripts, pictures and offline parts after it.
# Copies into the new site what the last one had of these and the new one lacks, for 30 days after it was last in use.
#
#   sh deploy/keep-assets.sh LAST_SITE NEW_SITE
#
# What has the same name in both is the new site's. Dates are kept: they are how the 30 days are counted.
set -eu

last=${1:?last site}
new=${2:?new site}
days=30

for folder in _a audio basemap pictures pagefind offline; do
	[ -d "$last/$folder" ] || continue
	(cd "$last" && find "$folder" -type f -mtime "-$days") | while IFS= read -r file; do
		[ -e "$new/$file" ] && continue
		mkdir -p "$new/$(dirname "$file")"
		# A link costs no space; on another disk, a copy.
		ln "$last/$file" "$new/$file" 2>/dev/null || cp -p "$last/$file" "$new/$file"
	done
done
