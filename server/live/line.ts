import type { Socket } from "socket.io";
import type { Ceilings } from "../../shared/ceilings.ts";
import type { Clock } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";
import { type Budget, createBudget } from "../sync/budget.ts";
import { unsentBytesMax } from "../sync/slow-reader.ts";

/** One connection to the Socket.IO door, from its handshake on, before anybody has said who they are. */
export type Connection = Socket["conn"];

export type Line = {
	/** What a signed-in program may send; a stranger has what a stranger has on /sync. */
	budget: Budget;
	isSignedIn: boolean;
	/** A second try to enter while the first is looked at would make a second socket of it. */
	isEntering: boolean;
	address: string;
};

/** Strangers who are let shake hands before anybody knows who they are, from one address and in all. */
const strangersMost = { perAddress: 50, inAll: 1_000 };

/** Every connection, what it sends and what it does not read: over a bound it is cut off. */
export type Lines = {
	isRoomFor: (address: string) => boolean;
	watch: (connection: Connection, address: string) => void;
	of: (connection: Connection) => Line | undefined;
};

export type LineParts = { clock: Clock; ceilings: Ceilings };

export function createLines({ clock, ceilings }: LineParts): Lines {
	const lines = new Map<Connection, Line>();

	return {
		isRoomFor(address) {
			const strangers = [...lines.values()].filter((line) => !line.isSignedIn);
			if (strangers.length >= strangersMost.inAll) return false;
			return strangers.filter((line) => line.address === address).length < strangersMost.perAddress;
		},
		watch(connection, address) {
			const line: Line = { budget: createBudget(clock, ceilings), isSignedIn: false, isEntering: false, address };
			lines.set(connection, line);
			let unsent = 0;
			connection.on("packet", ({ data }: { data?: unknown }) => {
				if (!line.budget.spend(sizeOf(data), line.isSignedIn)) connection.close(true);
			});
			connection.on("packetCreate", ({ data }: { data?: unknown }) => {
				unsent += sizeOf(data);
				// Whoever reads takes everything at once: what has gathered since then is not being read.
				if (unsent > unsentBytesMax) connection.close(true);
			});
			connection.on("flush", () => {
				unsent = 0;
			});
			// Socket.IO would keep a polling stranger for half a minute more, and their place among the strangers with them.
			const deadline = setTimeout(() => {
				if (!line.isSignedIn) connection.close(true);
			}, limits.unauthenticated.ms);
			deadline.unref();
			connection.on("close", () => {
				clearTimeout(deadline);
				lines.delete(connection);
			});
		},
		of: (connection) => lines.get(connection),
	};
}

function sizeOf(data: unknown): number {
	if (typeof data === "string") return Buffer.byteLength(data);
	return data instanceof Uint8Array ? data.byteLength : 0;
}
