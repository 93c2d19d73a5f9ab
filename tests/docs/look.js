/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * What a reader would find hard about a page: text without contrast, text that is cut off, a page wider than the
 * window. Leaves hv_look() behind, which answers with a list of complaints.
 */
(() => {
	const MARGIN = 4.5;

	/* Red, green, blue and opacity; null for what cannot be read. */
	const parsed = (color) => {
		const numbers = /^rgba?\(([^)]*)\)$/.exec(color);
		if (!numbers)
			return null;
		const [red, green, blue, alpha = 1] = numbers[1].split(/[ ,\/]+/).map(Number);
		return [red, green, blue, alpha];
	};

	const over = (front, back) => [0, 1, 2].map((i) => front[i] * front[3] + back[i] * (1 - front[3])).concat(1);

	const luminance = (color) => {
		const [red, green, blue] = color.slice(0, 3).map((value) => {
			const part = value / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};

	const contrast = (one, other) => {
		const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	};

	/* What the theme does to a page within the page, in dark. */
	const filtered = (color) => {
		let [red, green, blue] = color;
		const filters = window.frameElement ? parent.getComputedStyle(window.frameElement).filter : 'none';
		for (const [, name, amount] of filters.matchAll(/([\w-]+)\(([\d.]+)/g)) {
			if (name === 'brightness') {
				[red, green, blue] = [red, green, blue].map((value) => value * amount);
			} else if (name === 'invert') {
				[red, green, blue] = [red, green, blue].map((value) => 255 - value);
			} else if (name === 'hue-rotate' && amount === '180') {
				const twice = 2 * (0.213 * red + 0.715 * green + 0.072 * blue);
				[red, green, blue] = [twice - red, twice - green, twice - blue];
			} else {
				throw new Error(`filter ${name} ${amount}`);
			}
			[red, green, blue] = [red, green, blue].map((value) => Math.min(255, Math.max(0, value)));
		}
		return [red, green, blue, color[3]];
	};

	/* The shape of a picture that a text stands on. */
	const shape = (text, box) => {
		const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
		let found = null;
		for (const other of text.ownerSVGElement.querySelectorAll('rect, polygon')) {
			const place = other.getBoundingClientRect();
			if (other.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && place.left <= x && x <= place.right &&
			    place.top <= y && y <= place.bottom && parsed(getComputedStyle(other).fill))
				found = other;
		}
		return found && parsed(getComputedStyle(found).fill);
	};

	/* What a page within the page stands on, if it has no colour itself. */
	const outside = (element) => {
		for (; element; element = element.parentElement) {
			const color = parsed(parent.getComputedStyle(element).backgroundColor);
			if (color && color[3] === 1)
				return color;
		}
		return [255, 255, 255, 1];
	};

	const behind = new Map();
	const background = (element) => {
		if (!element)
			return window.frameElement ? outside(window.frameElement) : [255, 255, 255, 1];
		if (!behind.has(element)) {
			const own = parsed(getComputedStyle(element).backgroundColor);
			const color = own && filtered(own);
			behind.set(element, color && color[3] === 1 ? color :
				color && color[3] > 0 ? over(color, background(element.parentElement)) : background(element.parentElement));
		}
		return behind.get(element);
	};

	const opacity = (element) => {
		let product = 1;
		for (; element; element = element.parentElement)
			product *= Number(getComputedStyle(element).opacity);
		return product;
	};

	const judged = (element, color, back, text, found) => {
		const seen = opacity(element);
		if (!color)
			found.add(`no color that this knows: ${element.tagName}`);
		if (!color || seen === 0 || color[3] === 0)
			return;
		const [red, green, blue, alpha] = filtered(color);
		const front = over([red, green, blue, alpha * seen], back);
		const ratio = contrast(front, back);
		if (ratio < MARGIN)
			found.add(`contrast ${ratio.toFixed(2)} of "${text.trim().slice(0, 30)}", ${element.tagName}.${element.getAttribute('class') || ''}: ${front.slice(0, 3).map(Math.round)} on ${back.slice(0, 3).map(Math.round)}`);
	};

	/* A box for wide things may be scrolled; the page as a whole may not. */
	const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) &&
		!element.matches('html, body, #top, #doc-content, #main-nav') && !element.querySelector('.title');

	const cut = (element, box) => {
		if (box.right <= innerWidth + 1)
			return false;
		for (; element; element = element.parentElement)
			if (scrolls(element))
				return false;
		return true;
	};

	window.hv_look = () => {
		const found = new Set();
		const still = document.createElement('style');
		still.textContent = '* { transition: none !important; animation: none !important; }';
		document.head.append(still);
		behind.clear();
		for (const page of [document.scrollingElement, document.body, document.getElementById('doc-content')])
			if (page && page.scrollWidth > page.clientWidth + 1)
				found.add(`${page.id || page.tagName} is ${page.scrollWidth} pixels wide, and has ${page.clientWidth}`);
		for (const field of document.querySelectorAll('input[placeholder]'))
			if (field.getClientRects().length)
				judged(field, parsed(getComputedStyle(field, '::placeholder').color), background(field), field.placeholder, found);
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let texts = 0;
		while (walk.nextNode()) {
			const element = walk.currentNode.parentElement;
			if (!walk.currentNode.data.trim() || element.closest('script, style, title, desc, noscript'))
				continue;
			const range = document.createRange();
			range.selectNodeContents(walk.currentNode);
			const box = range.getBoundingClientRect();
			const style = getComputedStyle(element);
			if (!box.width || !box.height || style.visibility === 'hidden')
				continue;
			texts++;
			const drawn = element.closest('svg');
			const text = element.closest('text');
			const back = drawn && text && shape(text, text.getBoundingClientRect()) || background(drawn ? drawn.parentElement : element);
			judged(element, parsed(drawn ? style.fill : style.color), back, walk.currentNode.data, found);
			if (cut(element, box) && opacity(element) > 0)
				found.add(`cut off: "${walk.currentNode.data.trim().slice(0, 30)}", ${element.tagName}.${element.getAttribute('class') || ''}`);
		}
		still.remove();
		return [texts, [...found]];
	};
})();
