/** In this order: every browser plays the first; the others play in all that are not very old. */
const types = ["audio/mp4;codecs=mp4a.40.2", "audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

/** As what this browser records a voice; null where it cannot, or may not: a page that came without HTTPS gets no microphone. */
export function recordingType(): string | null {
	if (!isSecureContext || navigator.mediaDevices?.getUserMedia === undefined) return null;
	if (typeof MediaRecorder === "undefined") return null;
	return types.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

/** How a file of this type is called at its end. */
export function endingOf(type: string): string {
	if (type.startsWith("audio/mp4")) return "m4a";
	return type.startsWith("audio/ogg") ? "ogg" : "webm";
}
