#!/bin/sh
# Puts a built site where the web server reads it, without a moment in which a page or a file of it is missing.
# Đưa trang đã dựng lên máy chủ, không lúc nào thiếu trang hay thiếu tệp.
#
#   sh deploy/publish.sh NEW_SITE PLACE        sh deploy/publish.sh dist /srv/camnang
#
# The web server's root is PLACE/current, a link to PLACE/releases/<time>. The new release is laid beside the old
# one, with the old one's scripts and pictures kept for pages already open (keep-assets.sh); then the link is
# replaced in one step. Killed at any moment, it leaves the last site serving. The last three releases stay:
#   back to an earlier one:  ln -s releases/<time> PLACE/next && mv -T PLACE/next PLACE/current
# Needs what every Linux has. From another machine: copy dist/ and deploy/ there first (rsync, scp), then run it there.
set -eu

here=$(dirname "$0")
if [ $# -ne 2 ]; then
	echo "Cách dùng / Usage: sh deploy/publish.sh NEW_SITE PLACE" >&2
	exit 2
fi
new=$1
place=$2

for needed in index.html 404.html; do
	if [ ! -f "$new/$needed" ]; then
		echo "$new không phải trang đã dựng (thiếu $needed). Hãy chạy npm run build." >&2
		echo "$new is no built site ($needed is missing). Run npm run build." >&2
		exit 1
	fi
done

mkdir -p "$place/releases"
exec 9>"$place/.publishing"
# Another run, or what is left of a killed one waiting for the disk, is given a minute to end.
if ! flock -w 60 9; then
	echo "Một lần đưa trang khác đang chạy. Hãy đợi rồi chạy lại." >&2
	echo "Another publish is running. Wait, then run it again." >&2
	exit 1
fi

# What a killed run left.
rm -rf "$place"/releases/*.part "$place/next"

release=$(date -u +%Y%m%dT%H%M%S)
while [ -e "$place/releases/$release" ]; do release="${release}b"; done
part="$place/releases/$release.part"
cp -R "$new" "$part"
# Readable by the server's own user, whatever the builder's umask was.
chmod -R u+rwX,go+rX "$part"
if [ -d "$place/current" ]; then sh "$here/keep-assets.sh" "$place/current" "$part"; fi
mv "$part" "$place/releases/$release"
# On the disk before anybody is sent there.
sync
ln -s "releases/$release" "$place/next"
mv -T "$place/next" "$place/current"

# Names are times: the newest three come last. Should the clock have gone back, the one in use still stays.
ls "$place/releases" | sort | awk '{ names[NR] = $0 } END { for (i = 1; i <= NR - 3; i++) print names[i] }' |
	while IFS= read -r old; do
		[ "$old" = "$release" ] || rm -rf "$place/releases/$old"
	done

echo "$place/current → releases/$release"
