import { limits } from "../../../shared/limits.ts";

/** Counts what each device is being given at this moment. Null when it is given as much as it may be; else how to end one. */
export type BeginDownload = (deviceId: string) => (() => void) | null;

/** Each costs an open file and two small buffers for as long as its reader takes. */
export function createDownloads(): BeginDownload {
	const running = new Map<string, number>();

	function end(deviceId: string): void {
		const left = (running.get(deviceId) ?? 1) - 1;
		if (left === 0) running.delete(deviceId);
		else running.set(deviceId, left);
	}

	return (deviceId) => {
		const count = running.get(deviceId) ?? 0;
		if (count >= limits.downloadsPerDevice) return null;
		running.set(deviceId, count + 1);
		let hasEnded = false;
		return () => {
			if (hasEnded) return;
			hasEnded = true;
			end(deviceId);
		};
	};
}
