import { keepScreen } from "../data/kept-screens.ts";
import { isSettled } from "./is-settled.ts";
import { dayOf, lookOf } from "./look-of.ts";
import { takePicture } from "./picture.ts";

/** The list and the conversations; other pages may show what must not be kept, such as links that sign somebody in. */
const keptPaths = /^\/(?:threads\/[^/]+)?$/;
const stillMs = 300;
/** One reads elsewhere in the conversation: the next start will be at its end all the same. */
const endPx = 4;

/**
 * Keeps a picture of what is on the screen of the member signed in on this page, a moment after it has come to rest, for
 * the next start. Returns what stops it.
 */
export function keepScreenFor(
	page: Window,
	root: HTMLElement,
	storage: Storage | null,
	memberId: () => string | null,
): () => void {
	const { document, location } = page;
	const look = lookOf(document);
	if (storage === null || look === null) return () => undefined;
	let timer = 0;

	function keep(): void {
		timer = 0;
		const path = location.pathname;
		if (storage === null || look === null || !keptPaths.test(path)) return;
		if (!isSettled(root) || !isAtEnd(root)) return;
		const [drawn] = root.children;
		const picture = drawn && takePicture(drawn);
		const { title } = document;
		if (!picture) return;
		const drawnOn = { path, width: page.innerWidth, day: dayOf(new Date()), look, title };
		keepScreen(storage, memberId(), { ...drawnOn, picture });
	}
	function soon(): void {
		// What comes while nobody looks was not on the screen.
		if (document.hidden) return;
		page.clearTimeout(timer);
		timer = page.setTimeout(whenIdle, stillMs);
	}
	function whenIdle(): void {
		// Safari has no idle callback.
		if ("requestIdleCallback" in page) page.requestIdleCallback(keepUnlessKept, { timeout: 2_000 });
		else keep();
	}
	function keepUnlessKept(): void {
		if (timer !== 0) keep();
	}
	/** A page that is left may be ended without another word. */
	function onLeaving(): void {
		page.clearTimeout(timer);
		if (document.hidden) keepUnlessKept();
	}

	const watching = new MutationObserver(soon);
	watching.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
	document.addEventListener("visibilitychange", onLeaving);
	return () => {
		watching.disconnect();
		page.clearTimeout(timer);
		timer = 0;
		document.removeEventListener("visibilitychange", onLeaving);
	};
}

/** Where nothing was said yet, the beginning is what the next start shows. */
function isAtEnd(root: HTMLElement): boolean {
	const log = root.querySelector('[role="log"]:has(article)');
	return log === null || log.scrollHeight - log.scrollTop - log.clientHeight < endPx;
}
