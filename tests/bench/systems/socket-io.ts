import { bodyOf, hearBodies } from "../load/marker.ts";
import { openThinSocket } from "../load/thin-socket.ts";
import { startPeer } from "./start-peer.ts";
import type { System } from "./system.ts";

/** Engine.IO's and Socket.IO's packet types, as they stand at the beginning of a text frame. */
const [ping, pong, connect, event] = ["2", "3", "40", "42"];

export const socketIo: System = {
	name: "Socket.IO 4.8.4, one commit a message",
	isDurable: true,
	async start() {
		const { pid, port, stop } = await startPeer("socket-io.js", {});
		return {
			pid,
			stop,
			async join(_index, hear) {
				let isIn: () => void = () => undefined;
				const joined = new Promise<void>((resolve) => {
					isIn = resolve;
				});
				const socket = await openThinSocket(port, "/socket.io/?EIO=4&transport=websocket", {}, (payload) => {
					const kind = payload.toString("latin1", 0, 2);
					if (kind === event) hearBodies(payload, hear);
					else if (kind === connect) isIn();
					else if (kind.startsWith(ping)) socket.sendText(pong);
				});
				socket.sendText(connect);
				await joined;
				return {
					say: (number) => socket.sendText(`${event}${JSON.stringify(["say", bodyOf(number)])}`),
					close: socket.close,
				};
			},
		};
	},
};
