import { type Import, importsOf } from "./imports.ts";
import type { SourceFile } from "./source-file.ts";

type Room = "bin" | "server" | "shared" | "client" | "client/ui" | "client/hooks" | "client/data" | "client/effects";

/** Which rooms a room may import from. `client` itself is the few files at its root, which wire the others together. */
const mayImport: Record<Room, readonly Room[]> = {
	bin: ["bin", "server"],
	server: ["server", "shared"],
	shared: ["shared"],
	client: ["client", "client/ui", "client/hooks", "client/data", "client/effects", "shared"],
	"client/ui": ["client/ui", "client/hooks", "shared"],
	"client/hooks": ["client/hooks", "client/data", "shared"],
	"client/data": ["client/data", "shared"],
	"client/effects": ["client/effects", "client/data", "shared"],
};

const mayImportTypes: Partial<Record<Room, readonly Room[]>> = { "client/ui": ["client/data"] };

/** The pure middle knows documents, bytes and schemas, and nothing that does I/O (invariant 10). */
const sharedPackages = /^(?:yjs|lib0|zod)(?:\/|$)/;

/** Imports that point the wrong way, one sentence each. */
export function findWrongArrows(files: readonly SourceFile[]): string[] {
	return files
		.flatMap(importsOf)
		.filter(isWrong)
		.map(({ from, target }) => `${from} may not import ${target}`);
}

function isWrong(found: Import): boolean {
	const room = roomOf(found.from);
	if (!room) return false;
	if (!found.isRelative) return !isPackageAllowed(room, found.target);
	const target = roomOf(found.target);
	if (!target) return found.target !== "package.json";
	if (mayImport[room].includes(target)) return false;
	return !(found.typeOnly && mayImportTypes[room]?.includes(target));
}

function isPackageAllowed(room: Room, name: string): boolean {
	if (room === "shared") return sharedPackages.test(name);
	return !(room.startsWith("client") && name.startsWith("node:"));
}

function roomOf(path: string): Room | null {
	const [top, second, ...rest] = path.split("/");
	if (top === "client") {
		const inner = `client/${second}`;
		return rest.length > 0 && inner in mayImport ? (inner as Room) : "client";
	}
	return top === "bin" || top === "server" || top === "shared" ? top : null;
}
