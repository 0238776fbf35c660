import { bodyOf, hearBodies } from "../load/marker.ts";
import { openThinSocket } from "../load/thin-socket.ts";
import { startPeer } from "./start-peer.ts";
import type { System } from "./system.ts";

/** The least a server can do; see tests/bench/peers/floor.js. */
function floor(name: string, mode: "bare" | "each" | "turn"): System {
	return {
		name,
		isDurable: mode !== "bare",
		async start() {
			const { pid, port, stop } = await startPeer("floor.js", { MODE: mode });
			return {
				pid,
				stop,
				async join(_index, hear) {
					const socket = await openThinSocket(port, "/", {}, (payload) => hearBodies(payload, hear));
					return { say: (number) => socket.sendBinary(Buffer.from(bodyOf(number))), close: socket.close };
				},
			};
		},
	};
}

export const bareWs = floor("bare `ws`, nothing kept", "bare");
export const floorA = floor("floor A: `ws`, one commit a message", "each");
export const floorB = floor("floor B: `ws`, one commit and one send a turn", "turn");
