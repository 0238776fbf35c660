import { all, type Row, reads, readsNot, unknownId, writes } from "./row.ts";

/** What concerns files on their way in. */
export const fileRows: Record<string, Row[]> = {
	"POST /api/files": [
		{
			path: "/api/files",
			body: { filename: "notes.txt", mimetype: "text/plain", size: 10 },
			inside: all(200),
			...writes(200),
		},
	],
	// Whose files are whose, before and after they are sent: tests/server/files/rights.test.ts.
	"GET /api/files/{fileId}/status": [{ path: `/api/files/${unknownId}/status`, inside: all(404), ...readsNot }],
	"DELETE /api/files/{fileId}": [{ path: `/api/files/${unknownId}`, inside: all(404), ...writes(404) }],
	"GET /api/files/usage": [{ path: "/api/files/usage", inside: all(200), ...reads }],
	// An address is the right to it: who asks with another is told nothing, whoever they are.
	"PUT /uploads/{fileId}": [{ path: `/uploads/${unknownId}?key=guessed`, inside: all(403), outside: 403 }],
	"HEAD /uploads/{fileId}": [{ path: `/uploads/${unknownId}?key=guessed`, inside: all(403), outside: 403 }],
	"PATCH /uploads/{fileId}": [{ path: `/uploads/${unknownId}?key=guessed`, inside: all(403), outside: 403 }],
};
