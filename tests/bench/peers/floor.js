/**
 * What a hand-written server on `ws` does, by MODE:
 * bare (no disk), each (floor A: one fsynced row a message, then sent on), turn (floor B: one commit and one send a turn).
 */
import { WebSocketServer } from "ws";
import { openRows } from "./rows.js";

const rows = process.env.MODE === "bare" ? null : openRows();
const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
let waiting = [];

function sendToAll(bytes) {
	for (const client of server.clients) client.send(bytes, { binary: true });
}

function take(bytes) {
	if (process.env.MODE !== "turn") {
		rows?.insert(bytes.toString());
		sendToAll(bytes);
		return;
	}
	waiting.push(bytes);
	if (waiting.length === 1) setImmediate(commitTurn);
}

function commitTurn() {
	const together = waiting;
	waiting = [];
	rows.insertAll(together.map(String));
	sendToAll(together.length === 1 ? together[0] : Buffer.concat(together));
}

server.on("connection", (socket) => socket.on("message", take));
server.on("listening", () => process.stdout.write(`listening ${server.address().port}\n`));
