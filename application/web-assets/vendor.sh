#!/bin/sh
# Copies the style sheets, fonts and their licences from the npm packages named in package.json to where the
# application serves them, and the fonts of the documents to where it makes those. Run after changing a version and
# commit what it changes: the build needs no npm.
set -eu
cd "$(dirname "$0")"
npm ci --ignore-scripts

packages=node_modules
vendor=../src/main/resources/static/vendor
rm -rf "$vendor"

# copy <package> <file in the package> <folder under vendor>: unchanged, so that it can be compared with its origin
copy() {
    mkdir -p "$vendor/$3"
    cp "$packages/$1/$2" "$vendor/$3/"
}

for component in button data-badge heading link number-badge paragraph skip-link; do
    copy "@nl-design-system-candidate/$component-css" "dist/$component.css" nl-design-system
done
copy @nl-design-system-candidate/button-css LICENSE.md nl-design-system

copy @nl-design-system-unstable/voorbeeld-design-tokens dist/theme.css voorbeeld
copy @nl-design-system-unstable/voorbeeld-design-tokens LICENSE.md voorbeeld

copy @utrecht/component-library-css dist/index.css utrecht
copy @utrecht/component-library-css LICENSE.md utrecht

for component in process-steps step-marker; do
    copy "@gemeente-denhaag/$component" dist/index.css "denhaag/$component"
done
copy @gemeente-denhaag/process-steps LICENSE.md denhaag

for subset in latin latin-ext; do
    copy @fontsource-variable/source-sans-3 "files/source-sans-3-$subset-wght-normal.woff2" fonts
done
copy @fontsource-variable/source-sans-3 LICENSE fonts

# these are for the documents, not for the pages: whole fonts, which a PDF takes its signs from
documents=../src/main/resources/documents/fonts
mkdir -p "$documents"
for font in 400Regular 600SemiBold; do
    cp "$packages/@expo-google-fonts/source-sans-3/$font/SourceSans3_$font.ttf" "$documents/"
done
cp "$packages/@expo-google-fonts/source-sans-3/LICENSE_FONT" "$documents/"

# what it is, which version, under which licence
node -e '
const names = Object.keys(require("./package.json").devDependencies);
const lines = names.map(name => {
  const { version, license } = require(`./node_modules/${name}/package.json`);
  return `${name} ${version} (${license})`;
});
console.log(["Taken over unchanged by application/web-assets/vendor.sh; the licence texts stand beside the files.", "", ...lines].join("\n"));
' > "$vendor/README.txt"
