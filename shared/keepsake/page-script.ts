/**
 * What a page of an export can do by itself: be searched, and jump to a day. Without it everything is there to read all the
 * same. It speaks to nobody, keeps nothing, and has no words of its own. Plain enough for a browser of many years from now.
 */
export const pageScript = `"use strict";
(() => {
	const by = (id) => document.getElementById(id);
	const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
	const fold = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
	const search = by("search");
	const found = by("found");
	const clear = by("clear");
	let articles = null;

	function look() {
		const wanted = fold(search.value.trim()).split(/\\s+/).filter(Boolean);
		const isSearching = wanted.length > 0;
		articles = articles || all("article").map((element) => ({ element, text: fold(element.textContent) }));
		let count = 0;
		for (const { element, text } of articles) {
			const isFound = wanted.every((word) => text.includes(word));
			element.hidden = !isFound;
			if (isFound) count += 1;
		}
		for (const part of all(".event, nav, .lacks")) part.hidden = isSearching;
		for (const part of all(".day, .thread")) part.hidden = isSearching && part.querySelector("article:not([hidden])") === null;
		document.body.classList.toggle("searching", isSearching);
		clear.hidden = !isSearching;
		found.textContent = !isSearching ? "" : count === 0 ? found.dataset.none : found.dataset.found.replace("{count}", String(count));
	}
	function stop() {
		search.value = "";
		look();
	}
	function show(element) {
		element.scrollIntoView();
		element.tabIndex = -1;
		element.focus({ preventScroll: true });
	}

	let waiting = 0;
	search.addEventListener("input", () => {
		clearTimeout(waiting);
		waiting = setTimeout(look, 120);
	});
	search.form.addEventListener("submit", (event) => {
		event.preventDefault();
		look();
	});
	clear.addEventListener("click", () => {
		stop();
		search.focus();
	});
	by("date").addEventListener("change", (event) => {
		const wanted = event.target.value;
		if (wanted === "") return;
		stop();
		const threads = all(".thread");
		const inSight = threads.find((thread) => thread.getBoundingClientRect().bottom > innerHeight / 3) || threads[0];
		if (inSight === undefined) return;
		const days = all(".day", inSight);
		const day = days.find((one) => one.dataset.day >= wanted) || days[days.length - 1];
		if (day !== undefined) show(day);
	});
	document.addEventListener("click", (event) => {
		const link = event.target.closest('a[href^="#"]');
		if (link === null || !document.body.classList.contains("searching")) return;
		stop();
		const to = by(link.getAttribute("href").slice(1));
		if (to !== null) show(to);
	});
	by("tools").hidden = false;
})();
`;
