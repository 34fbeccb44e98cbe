// Opens the documents of `quickscan report --format html` in a real browser: on a screen in the light and in
// the dark, and as on paper. Fails on anything that axe finds, on words and shapes in a picture that are hard
// to see, on anything that is fetched, and on a page that has to be scrolled sideways on a small screen.
//
//   NODE_PATH=FOLDER/node_modules node tests/browser/check.js BROWSER FOLDER_WITH_DOCUMENTS
//
// FOLDER holds playwright-core and axe-core; `.ci/run` puts them in a temporary one.

const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');
const axe = require('axe-core');

const [browserPath, folder] = process.argv.slice(2);

// Sizes are those of a laptop; the small screen is that of WCAG 1.4.10.
const LOOKS = [
  { name: 'light', media: { media: 'screen', colorScheme: 'light' } },
  { name: 'dark', media: { media: 'screen', colorScheme: 'dark' } },
  { name: 'print', media: { media: 'print', colorScheme: 'dark' } },
];
const LAPTOP = { width: 1280, height: 800 };
const SMALL = { width: 320, height: 640 };

// What axe cannot measure: the contrast of words (4.5) and shapes (3) in pictures. Runs in the page.
function dimInPictures() {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(channels(one)), light(channels(other))].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  const probe = document.createElement('i');
  const rgb = (colour) => {
    probe.style.color = colour;
    document.body.append(probe);
    const computed = getComputedStyle(probe).color;
    probe.remove();
    return computed;
  };
  const behind = [rgb(paper), rgb('var(--soft)')];
  const least = (colour) => Math.min(...behind.map((one) => contrast(colour, one)));
  const dim = [];
  for (const text of document.querySelectorAll('svg text, svg tspan')) {
    const found = least(getComputedStyle(text).fill);
    if (found < 4.5) dim.push(`text "${text.textContent}": ${found.toFixed(2)}`);
  }
  // Rings only help the eye along, and a halo and the ground of a mark have the colour of the paper.
  const shapes = 'svg .solid, svg .stripe, svg .sign, svg .dot, svg .threshold, svg .track, svg .band, '
    + 'svg .shape, svg .aim, svg .earlier, svg .ground, svg rect.here';
  for (const shape of document.querySelectorAll(shapes)) {
    const style = getComputedStyle(shape);
    const colours = [style.fill, style.stroke].filter((colour) => colour.startsWith('rgb'));
    const found = Math.max(0, ...colours.map(least));
    if (found < 3) dim.push(`.${shape.getAttribute('class')}: ${found.toFixed(2)}`);
  }
  return [...new Set(dim)];
}

async function wrongWith(page, look) {
  await page.emulateMedia(look.media);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations', 'incomplete'] }));
  // What axe could not decide is a finding too, except what is measured here instead.
  const isMeasured = (rule, node) => rule.id === 'color-contrast' && /^<(text|tspan)\b/.test(node.html);
  const undecided = result.incomplete
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !isMeasured(rule, node)) }))
    .filter((rule) => rule.nodes.length > 0);
  const found = [...result.violations, ...undecided].map((rule) => {
    const places = rule.nodes.slice(0, 3).map((node) => `      ${node.html.slice(0, 160)}`);
    return [`${rule.id}: ${rule.help} (${rule.nodes.length})`, ...places].join('\n');
  });
  return [...found, ...(await page.evaluate(dimInPictures))];
}

async function check(browser, file) {
  const page = await browser.newPage({ viewport: LAPTOP });
  const fetched = [];
  const said = [];
  page.on('request', (request) => fetched.push(request.url()));
  page.on('console', (message) => said.push(`console: ${message.text()}`));
  const address = pathToFileURL(path.join(folder, file)).href;
  await page.goto(address);
  const wrong = [...fetched.filter((url) => url !== address).map((url) => `fetched: ${url}`), ...said];
  await page.evaluate(axe.source);
  for (const look of LOOKS) {
    wrong.push(...(await wrongWith(page, look)).map((finding) => `${look.name}: ${finding}`));
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(SMALL);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > SMALL.width) wrong.push(`${wide} wide on a screen of ${SMALL.width}`);
  await page.close();
  return wrong;
}

async function main() {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.html')).sort();
  if (files.length === 0) throw new Error(`no documents in ${folder}`);
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  let count = 0;
  for (const file of files) {
    const wrong = await check(browser, file);
    console.log(`${file}: ${wrong.length === 0 ? 'fine' : `${wrong.length} wrong`}`);
    for (const finding of wrong) console.log(`  ${finding}`);
    count += wrong.length;
  }
  await browser.close();
  if (count > 0) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 2;
});
