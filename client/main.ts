import { drawKeptScreen } from "./effects/draw-kept-screen.ts";
import { sayNotLoaded } from "./effects/say-not-loaded.ts";
import { setLanguage } from "./effects/set-language.ts";

setLanguage(window);
// The first script is small: what was last on the screen is seen before the page that can do something has loaded.
const kept = drawKeptScreen(window);
if (kept !== null && !document.hidden) await painted();
try {
	const { start } = await import("./start.tsx");
	await start(kept);
} catch (error) {
	// A network that goes right now must not leave a picture that looks like the page and answers nobody.
	sayNotLoaded(window);
	throw error;
}

function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
