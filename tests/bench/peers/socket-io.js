/** Socket.IO with one fsynced row a message: a room, a commit, an emit. */
import { createServer } from "node:http";
import { Server } from "socket.io";
import { openRows } from "./rows.js";

const rows = openRows();
const http = createServer();
const io = new Server(http, { transports: ["websocket"], perMessageDeflate: false });
io.on("connection", (socket) => {
	socket.join("family");
	socket.on("say", (body) => {
		rows.insert(body);
		io.to("family").emit("said", body);
	});
});
http.listen(0, "127.0.0.1", () => process.stdout.write(`listening ${http.address().port}\n`));
