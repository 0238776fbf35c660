import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { Contents } from "./gallery/contents.tsx";
import type { Scene } from "./gallery/scene.ts";
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

if (scene) void bring(scene);

const shown = scene && { data: scene.data(), ...memoryLocation({ path: scene.path }) };

function Shown() {
	if (!shown) return null;
	return (
		<FamilyDataContext value={shown.data}>
			<Router hook={shown.hook}>{scene?.part ? <scene.part /> : <App />}</Router>
		</FamilyDataContext>
	);
}

/** Comes to where the scene is, as somebody would who fills in and presses. */
async function bring({ fill, press, paste: names }: Scene): Promise<void> {
	for (const [label, value] of Object.entries(fill ?? {})) write(await untilFound(() => boxOf(label)), value);
	for (const name of press === undefined ? [] : [press].flat()) (await untilFound(() => buttonOf(name))).click();
	if (names) paste(names);
}

async function untilFound<T>(look: () => T | null | undefined): Promise<T> {
	for (;;) {
		const found = look();
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

function boxOf(label: string): HTMLElement | null | undefined {
	return [...document.querySelectorAll("label")].find((one) => one.textContent === label)?.control;
}

/** The last of that name: the newest message's. */
function buttonOf(name: string): HTMLElement | undefined {
	const buttons = [...document.querySelectorAll<HTMLElement>("button, [role=menuitem]")];
	return buttons.findLast((one) => (one.ariaLabel ?? one.textContent) === name);
}

/** As the browser does it, so that React hears of it. */
function write(box: HTMLElement, value: string): void {
	Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, value);
	box.dispatchEvent(new Event("input", { bubbles: true }));
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
