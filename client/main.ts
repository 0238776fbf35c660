import { drawKeptScreen } from "./effects/draw-kept-screen.ts";

// The first script is small: what was last on the screen is seen before the page that can do something has loaded.
const kept = drawKeptScreen(window);
if (kept !== null && !document.hidden) await painted();
const { start } = await import("./start.tsx");
start(kept);

function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
