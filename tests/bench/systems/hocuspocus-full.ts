import { HocuspocusProvider } from "@hocuspocus/provider";
import * as Y from "yjs";
import { bodyOf, hearBodies } from "../load/marker.ts";
import { startPeer } from "./start-peer.ts";
import type { BenchDevice, System } from "./system.ts";

/**
 * Hocuspocus with its own provider on every device, as it is used: a Yjs document each, read and written through it.
 * The devices live in the bench's process, like the thin ones of the others.
 */
export const hocuspocusFull: System = {
	name: "Hocuspocus 4.7.0, full providers (keeps nothing)",
	isDurable: false,
	async start() {
		const { pid, port, stop } = await startPeer("hocuspocus.js", {});
		return { pid, stop, join: (_index, hear) => joinWithProvider(`ws://127.0.0.1:${port}`, hear) };
	},
};

function joinWithProvider(url: string, hear: (number: number) => void): Promise<BenchDevice> {
	const document = new Y.Doc();
	const messages = document.getArray<{ body: string }>("messages");
	messages.observe((event) => {
		// What came over the wire; a device's own words are not what it waits for.
		for (const { insert } of event.changes.delta) {
			if (!Array.isArray(insert)) continue;
			for (const { body } of insert as { body: string }[]) hearBodies(Buffer.from(body), hear);
		}
	});
	return new Promise((resolve) => {
		const provider = new HocuspocusProvider({
			...{ url, name: "family", document, token: "none" },
			onSynced: () =>
				resolve({
					say: (number) => messages.push([{ body: bodyOf(number) }]),
					close: () => provider.destroy(),
				}),
		});
	});
}
