import type { Ask } from "../api.ts";
import type { MemberFiles } from "../files/member-files.ts";
import type { Link } from "../link.ts";
import type { World } from "../world.ts";
import type { Imports } from "./imports.ts";

type Parts = { world: World; me: string; ask: Ask; link: Link; files: MemberFiles };

/** Imports, fetched when somebody wants to see them; then they are there for as long as somebody is signed in. */
export function createImportsLater(parts: Parts): { open: () => Promise<Imports>; close: () => void } {
	let opening: Promise<Imports & { close: () => void }> | null = null;
	let isClosed = false;

	async function load(): Promise<Imports & { close: () => void }> {
		const { createImports } = await import("./create-imports.ts");
		if (isClosed) throw new Error("nobody is signed in");
		return createImports(parts);
	}
	return {
		open() {
			opening ??= load().catch((error: unknown) => {
				opening = null;
				throw error;
			});
			return opening;
		},
		close() {
			isClosed = true;
			opening?.then(
				(opened) => opened.close(),
				() => undefined,
			);
		},
	};
}
