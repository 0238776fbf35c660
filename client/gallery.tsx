import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { Contents } from "./gallery/contents.tsx";
import { scenes } from "./gallery/scenes.ts";
import { FamilyDataContext } from "./hooks/family-data-context.tsx";
import { App } from "./ui/app.tsx";

/**
 * The component page, for the development server only: `gallery.html` lists every state of every page,
 * `gallery.html?show=<name>` shows one, made by hand and without a server.
 */
const wanted = new URLSearchParams(location.search).get("show");
const scene = scenes.find(({ name }) => name === wanted);
const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode>{scene ? <Shown /> : <Contents />}</StrictMode>);

if (scene?.press) press(scene.press);
if (scene?.paste) paste(scene.paste);

const shown = scene && { data: scene.data(), ...memoryLocation({ path: scene.path }) };

function Shown() {
	if (!shown) return null;
	return (
		<FamilyDataContext value={shown.data}>
			<Router hook={shown.hook}>{scene?.part ? <scene.part /> : <App />}</Router>
		</FamilyDataContext>
	);
}

/** Presses a button as soon as it is drawn. */
function press(name: string): void {
	const looking = setInterval(() => {
		const button = [...document.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent) === name);
		if (button === undefined) return;
		clearInterval(looking);
		button.click();
	}, 50);
}

/** Pastes files as soon as the page takes them. */
function paste(names: readonly string[]): void {
	const clipboardData = new DataTransfer();
	for (const name of names) clipboardData.items.add(new File([name], name, { type: "image/jpeg" }));
	const trying = setInterval(() => {
		const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
		if (!document.body.dispatchEvent(event)) clearInterval(trying);
	}, 100);
}
