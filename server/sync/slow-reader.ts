import { closeReasons } from "../../shared/protocol.ts";
import type { Socket } from "./context.ts";

/** More than this unsent towards one reader, and the reader is cut off: it may come back and read on. */
export const unsentBytesMax = 4 * 1024 * 1024;

/**
 * Cuts a reader off that does not read, and says so. Asked when a frame is handled, not when it comes: a thousand small
 * questions queued by one who does not read would each be answered into memory (1.1 GB from 3 kB, measured;
 * docs/security.md).
 */
export function isTooSlow(socket: Socket): boolean {
	if (socket.unsentBytes() <= unsentBytesMax) return false;
	socket.close(4429, closeReasons.tooMuch);
	return true;
}
