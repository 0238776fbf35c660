/** No file that can be played at all takes longer to say what it is. */
const patienceMs = 8_000;
/** Where a video is shown by: its very first picture is often black. */
const posterAtSeconds = 0.5;

/** What a video says of itself, and one picture of it; null when this browser cannot play it. */
export async function videoFacts(
	bytes: Blob,
): Promise<{ width: number; height: number; ms: number | null; frame: ImageBitmap | null } | null> {
	const video = document.createElement("video");
	video.muted = true;
	video.playsInline = true;
	video.preload = "auto";
	return playing(video, bytes, async () => {
		const { videoWidth: width, videoHeight: height } = video;
		if (width === 0 || height === 0) return null;
		const ms = await duration(video);
		return { width, height, ms, frame: await frameOf(video) };
	});
}

/** The same of a sound. */
export async function soundFacts(bytes: Blob): Promise<{ ms: number | null } | null> {
	const audio = document.createElement("audio");
	audio.preload = "metadata";
	return playing(audio, bytes, async () => ({ ms: await duration(audio) }));
}

async function playing<T>(media: HTMLMediaElement, bytes: Blob, look: () => Promise<T>): Promise<T | null> {
	const address = URL.createObjectURL(bytes);
	try {
		media.src = address;
		return (await told(media, "loadedmetadata")) ? await look() : null;
	} finally {
		media.removeAttribute("src");
		media.load();
		URL.revokeObjectURL(address);
	}
}

/** What was recorded by a browser does not say how long it is before somebody has looked at its end. */
async function duration(media: HTMLMediaElement): Promise<number | null> {
	if (media.duration === Number.POSITIVE_INFINITY) {
		media.currentTime = 1e9;
		await told(media, "durationchange");
		media.currentTime = 0;
	}
	return Number.isFinite(media.duration) ? media.duration * 1_000 : null;
}

async function frameOf(video: HTMLVideoElement): Promise<ImageBitmap | null> {
	video.currentTime = Math.min(posterAtSeconds, Number.isFinite(video.duration) ? video.duration / 2 : posterAtSeconds);
	if (!(await told(video, "seeked"))) return null;
	if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA && !(await told(video, "loadeddata"))) return null;
	return createImageBitmap(video).catch(() => null);
}

/** True when it happens; false when the bytes cannot be played, or nothing happens for too long. */
function told(media: HTMLMediaElement, name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const end = (isSo: boolean) => () => {
			clearTimeout(timer);
			media.removeEventListener(name, onTold);
			media.removeEventListener("error", onError);
			resolve(isSo);
		};
		const onTold = end(true);
		const onError = end(false);
		const timer = setTimeout(onError, patienceMs);
		media.addEventListener(name, onTold);
		media.addEventListener("error", onError);
	});
}
