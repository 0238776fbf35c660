/** An evening over hills, in other colours for each seed. */
export async function drawPhoto(width: number, height: number, seed: string): Promise<Blob> {
	const canvas = document.createElement("canvas");
	const scale = Math.min(1, 1280 / Math.max(width, height));
	canvas.width = Math.max(1, Math.round(width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	const context = canvas.getContext("2d");
	if (context === null) return new Blob();
	const hue = (Number(seed.slice(-4)) * 47) % 360;
	const sky = context.createLinearGradient(0, 0, 0, canvas.height);
	sky.addColorStop(0, `hsl(${hue} 70% 38%)`);
	sky.addColorStop(0.7, `hsl(${(hue + 40) % 360} 85% 68%)`);
	context.fillStyle = sky;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.fillStyle = "hsl(48 100% 88%)";
	context.beginPath();
	context.arc(canvas.width * 0.68, canvas.height * 0.42, Math.min(canvas.width, canvas.height) * 0.09, 0, 7);
	context.fill();
	for (const layer of [0, 1, 2]) hills(context, layer, hue);
	return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? new Blob()), "image/jpeg", 0.8));
}

function hills(context: CanvasRenderingContext2D, layer: number, hue: number): void {
	const { width, height } = context.canvas;
	context.fillStyle = `hsl(${(hue + 150) % 360} 30% ${34 - layer * 9}%)`;
	context.beginPath();
	context.moveTo(0, height);
	for (let x = 0; x <= width; x += 4) {
		const wave = Math.sin((x / width) * (5 + layer * 3) + layer * 2 + hue);
		context.lineTo(x, height * (0.6 + layer * 0.13 + wave * 0.05));
	}
	context.lineTo(width, height);
	context.fill();
}

/** A hum that swells and fades, as WAV. */
export function makeVoice(ms: number): Blob {
	const rate = 8_000;
	const samples = Math.round((rate * ms) / 1_000);
	const sound = new DataView(new ArrayBuffer(44 + samples * 2));
	const words: [number, string][] = [
		[0, "RIFF"],
		[8, "WAVEfmt "],
		[36, "data"],
	];
	for (const [at, word] of words) for (let n = 0; n < word.length; n += 1) sound.setUint8(at + n, word.charCodeAt(n));
	const numbers: [number, number][] = [
		[4, 36 + samples * 2],
		[16, 16],
		[24, rate],
		[28, rate * 2],
		[40, samples * 2],
	];
	for (const [at, number] of numbers) sound.setUint32(at, number, true);
	for (const [at, number] of [
		[20, 1],
		[22, 1],
		[32, 2],
		[34, 16],
	] as const)
		sound.setUint16(at, number, true);
	for (let n = 0; n < samples; n += 1) {
		const loud = Math.sin((n / rate) * 3) ** 2 * 9_000;
		sound.setInt16(44 + n * 2, Math.sin((n / rate) * 2 * Math.PI * 196) * loud, true);
	}
	return new Blob([sound.buffer], { type: "audio/wav" });
}
