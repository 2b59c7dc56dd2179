/**
 * How a browser is found and installed.
 *
 * @typedef {object} Engine
 * @property {string} title for people
 * @property {string} variable the environment variable that names the program
 * @property {readonly string[]} names on PATH
 * @property {readonly string[]} places usual places beyond PATH
 * @property {readonly string[]} needs other programs on PATH without which it cannot be driven
 * @property {readonly string[]} debian Debian's packages
 * @property {string} [ubuntu] where Ubuntu's package is only a snap: what to install instead
 */

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** @type {Readonly<Record<EngineName, Engine>>} */
export const engines = {
  chromium: {
    title: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    names: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'],
    places: [
      '/usr/bin/chromium',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    needs: [],
    debian: ['chromium'],
    ubuntu: 'the .deb of https://www.google.com/chrome/',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    needs: [],
    debian: ['firefox-esr'],
    ubuntu: 'the .deb of https://support.mozilla.org/kb/install-firefox-linux',
  },
  webkit: {
    title: 'WebKitWebDriver with Xvfb',
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    places: ['/usr/bin/WebKitWebDriver'],
    needs: ['Xvfb'],
    debian: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** @type {readonly EngineName[]} */
export const engineNames = ['chromium', 'firefox', 'webkit'];
