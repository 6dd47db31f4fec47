// What a page looks like as it is shown: run in the page, gives one object.
(() => {
  const faults = {broken: [], outside: [], overlaps: [], uncaptioned: [], unnamed: [], headings: []};
  const said = element => element.localName + '.' + (element.getAttribute('class') || '');
  const add = (kind, text) => { if (faults[kind].length < 5) faults[kind].push(text); };
  const isShown = element => {
    const style = getComputedStyle(element);
    return style.visibility !== 'hidden' && style.display !== 'none' && element.getClientRects().length > 0;
  };

  // Contrast: every text against what is behind it.
  const parsed = text => { const n = (text.match(/[\d.]+/g) || []).map(Number); return n.length > 2 ? n : null; };
  function luminance(colour) {
    const parts = colour.slice(0, 3).map(v => {
      v /= 255;
      return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }
  function behind(element) {
    for (let e = element; e; e = e.parentElement) {
      const colour = parsed(getComputedStyle(e).backgroundColor);
      if (colour && (colour.length < 4 || colour[3] > 0)) return colour;
    }
    return [255, 255, 255];
  }
  let [least, where, count] = [99, '', 0];
  function contrast(element) {
    const style = getComputedStyle(element);
    const colour = parsed(element.namespaceURI.endsWith('svg') ? style.fill : style.color);
    if (!colour) return;
    const [one, other] = [luminance(colour), luminance(behind(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) * (style.opacity < 1 ? 0 : 1);
    count += 1;
    if (ratio < least) [least, where] = [ratio, said(element)];
  }

  // Words: one word stands on one line, inside its cell and inside the page. A word that no column could hold may break.
  const longest = 190;
  const ruler = document.createElement('canvas').getContext('2d');
  function natural(word, element) {
    const style = getComputedStyle(element);
    ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    return ruler.measureText(word).width;
  }
  const boxes = new Map();
  function words(node) {
    const element = node.parentElement;
    const cell = element.closest('td, th, caption, li, dd, dt') || element.closest('main > *') || element;
    const frame = cell.getBoundingClientRect();
    const group = element.closest('tr, .weather li, svg, .axis, .figures, figcaption');
    for (const match of node.data.matchAll(/[^ \t\n]+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const rects = [...range.getClientRects()].filter(r => r.width > 0);
      if (!rects.length) continue;
      const lines = new Set(rects.map(r => Math.round(r.top)));
      // After a hyphen or a dash the next line may begin, and between characters of a place.
      const isWhole = !/[-\u2010-\u2014\/:]/.test(match[0]);
      if (lines.size > 1 && isWhole && natural(match[0], element) < longest)
        add('broken', `${said(cell)} ${Math.round(frame.width)} wide: ${match[0]}`);
      const [left, right] = [Math.min(...rects.map(r => r.left)), Math.max(...rects.map(r => r.right))];
      if (!element.closest('svg, .axis, .number') && (left < frame.left - 1 || right > frame.right + 1))
        add('outside', `${said(cell)} ${Math.round(frame.width)} wide: ${match[0]}`);
      if (right > document.documentElement.clientWidth + 1) add('outside', `the page: ${match[0]}`);
      if (!group) continue;
      if (!boxes.has(group)) boxes.set(group, []);
      for (const r of rects) boxes.get(group).push([r, match[0]]);
    }
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('title, desc, style, script, .skip, .heard') || !isShown(element)) continue;
    if (element.closest('thead') && element.getBoundingClientRect().right < 0) continue;
    contrast(element);
    words(node);
  }
  for (const [group, shown] of boxes) {
    for (let i = 0; i < shown.length; i += 1) {
      for (let j = i + 1; j < shown.length; j += 1) {
        const [[a, one], [b, other]] = [shown[i], shown[j]];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > Math.min(a.height, b.height) * 0.45) add('overlaps', `${said(group)}: ${one} and ${other}`);
      }
    }
  }

  // What a reader who hears the page is told.
  for (const table of document.querySelectorAll('table:not([role=presentation])'))
    if (!(table.caption || table.hasAttribute('aria-label')) || table.caption && !table.caption.textContent.trim())
      add('uncaptioned', table.textContent.slice(0, 40));
  for (const picture of document.querySelectorAll('svg, img')) {
    const [title, text] = [picture.querySelector('title'), picture.querySelector('desc')];
    if (picture.getAttribute('role') !== 'img' || !title?.textContent.trim() || !text?.textContent.trim())
      add('unnamed', said(picture));
  }
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Number(heading.localName[1]);
    if (own > level + 1 || own === 1 && level > 0 || !heading.textContent.trim()) add('headings', heading.textContent);
    level = own;
  }
  if (document.querySelectorAll('h1').length !== 1) add('headings', 'no single h1');

  return {
    faults, least, where, count, scrolls: document.documentElement.scrollWidth,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  };
})()
