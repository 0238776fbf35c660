/** Photos for a family that does not exist, drawn, so that nobody's kitten has to be asked. */
import sharp from "sharp";

const [width, height] = [1600, 1200];

const planks = [0, 1, 2, 3, 4, 5]
	.map((row) => `<rect y="${row * 200}" width="1600" height="196" fill="${row % 2 ? "#b98252" : "#c28d5d"}"/>`)
	.join("");

/** `at`: where the middle of the head is, and how large it is. */
function kittenHead(at, isAwake) {
	const eyes = isAwake
		? '<ellipse cx="-58" cy="-6" rx="25" ry="30" fill="#f3d35c"/><ellipse cx="58" cy="-6" rx="25" ry="30" fill="#f3d35c"/><ellipse cx="-54" cy="-4" rx="10" ry="24" fill="#22262b"/><ellipse cx="54" cy="-4" rx="10" ry="24" fill="#22262b"/>'
		: '<path d="M-84 0q26 24 52 0M32 0q26 24 52 0" stroke="#2d3238" stroke-width="9" fill="none" stroke-linecap="round"/>';
	return `<g transform="${at}"><path d="M-138 -30 L-124 -176 L-30 -112 Z M138 -30 L124 -176 L30 -112 Z" fill="#6c747d"/>
		<path d="M-118 -62 L-112 -136 L-62 -100 Z M118 -62 L112 -136 L62 -100 Z" fill="#d9a3a0"/>
		<ellipse rx="150" ry="126" fill="#7d868f"/><path d="M-30 -122v56M0 -126v66M30 -122v56" stroke="#5f676f" stroke-width="15" stroke-linecap="round"/>
		${eyes}<ellipse cy="58" rx="62" ry="44" fill="#e8e4dd"/><path d="M-17 36h34l-17 20z" fill="#c97b78"/>
		<path d="M0 56v14q-18 20 -34 6M0 70q18 20 34 6" stroke="#6c5a55" stroke-width="5" fill="none" stroke-linecap="round"/>
		<path d="M-70 52l-110 -18M-70 66l-112 12M70 52l110 -18M70 66l112 12" stroke="#f4f0e8" stroke-width="5" stroke-linecap="round"/></g>`;
}

const drawings = {
	"in-the-shoe": `${planks}<rect width="1600" height="1200" fill="url(#light)"/>
		<ellipse cx="820" cy="1010" rx="640" ry="70" fill="#000" opacity=".22"/>
		${kittenHead("translate(600 470) rotate(-6) scale(1.35)", true)}
		<path d="M300 640q300 -90 600 10q160 170 380 210q130 30 130 120v30H300q-70 0 -70 -70q0 -200 70 -300z" fill="#b33a2b"/>
		<path d="M230 990h1180v36q0 34 -34 34H264q-34 0 -34 -34z" fill="#f1e9dc"/>
		<path d="M860 700l90 -60M940 750l90 -62M1020 796l86 -60" stroke="#f7f1e6" stroke-width="26" stroke-linecap="round"/>
		<ellipse cx="420" cy="668" rx="66" ry="50" fill="#f6f3ee"/><path d="M394 650v26M420 646v30M446 650v26" stroke="#c9c2b8" stroke-width="6" stroke-linecap="round"/>`,
	"on-the-atlas": `<rect width="1600" height="1200" fill="#d8c3a5"/><rect y="700" width="1600" height="500" fill="#8d6748"/>
		<rect x="180" y="640" width="1240" height="270" rx="18" fill="#1f4e68"/><rect x="200" y="840" width="1200" height="52" fill="#efe6d2"/>
		<text x="800" y="780" font-family="Georgia, serif" font-size="104" letter-spacing="30" text-anchor="middle" fill="#e7c873">ATLAS</text>
		<path d="M360 650q-40 -330 420 -350q500 0 500 300q0 60 -70 60H430q-60 0 -70 -10z" fill="#79828b"/>
		<path d="M560 360q-30 110 0 190M700 318q-34 130 0 230M860 310q-34 130 0 230M1010 340q-28 110 0 190" stroke="#5f676f" stroke-width="24" stroke-linecap="round" fill="none"/>
		<path d="M1230 600q180 20 160 -130" stroke="#6c747d" stroke-width="60" stroke-linecap="round" fill="none"/>
		${kittenHead("translate(470 540) rotate(10) scale(1.1)", false)}<ellipse cx="640" cy="648" rx="76" ry="36" fill="#f6f3ee"/>
		<rect width="1600" height="1200" fill="url(#light)"/>`,
	harbour: `<rect width="1600" height="1200" fill="url(#dusk)"/><circle cx="1120" cy="560" r="104" fill="#ffe2a8"/>
		<path d="M0 660q260 -120 520 -20q240 -90 480 20q300 -110 600 0v60H0z" fill="#5a4a66"/>
		<path d="M330 640l14 -250h72l14 250z" fill="#f3ede2"/><path d="M338 520h84l4 60h-92z" fill="#b5402d"/><path d="M350 350h60l10 42h-80z" fill="#3b3340"/><circle cx="380" cy="372" r="13" fill="#ffe9a6"/>
		<rect y="680" width="1600" height="520" fill="url(#sea)"/>
		<path d="M1040 700h160M1000 748h240M1060 800h130M960 862h320M1080 930h120" stroke="#ffdc9c" stroke-width="12" stroke-linecap="round" opacity=".75"/>
		<path d="M420 930h620q-50 120 -150 130H560q-96 -10 -140 -130z" fill="#2f5d50"/><path d="M440 930q150 -140 300 -140q170 0 280 140z" fill="#d9d2c3"/>
		<path d="M590 930q70 -90 150 -138M880 930q-60 -90 -140 -138" stroke="#b8ae9b" stroke-width="8" fill="none"/>
		<text x="730" y="1012" font-family="Georgia, serif" font-size="52" letter-spacing="14" text-anchor="middle" fill="#f3ede2">VEGA</text>`,
	soup: `<rect width="1600" height="1200" fill="#a9744a"/><path d="M0 300h1600M0 620h1600M0 940h1600" stroke="#955f39" stroke-width="8"/>
		<ellipse cx="620" cy="650" rx="430" ry="410" fill="#000" opacity=".18"/><circle cx="600" cy="610" r="410" fill="#f4efe6"/><circle cx="600" cy="610" r="330" fill="#c8a83c"/>
		<circle cx="600" cy="610" r="330" fill="none" stroke="#a98a2b" stroke-width="14"/>
		${[...Array(26).keys()].map((pea) => `<circle cx="${600 + Math.round(Math.cos(pea * 2.4) * (60 + pea * 9))}" cy="${610 + Math.round(Math.sin(pea * 2.4) * (60 + pea * 9))}" r="19" fill="${pea % 3 ? "#dcc14f" : "#b9992f"}"/>`).join("")}
		<path d="M520 520q60 -50 120 0q50 60 110 10" stroke="#f6efdc" stroke-width="24" fill="none" stroke-linecap="round"/>
		<circle cx="1270" cy="380" r="270" fill="#f4efe6"/><circle cx="1270" cy="380" r="196" fill="#d99a4a"/><circle cx="1258" cy="362" r="180" fill="#e6ad5f"/>
		<path d="M1180 330q50 -50 90 0t100 10M1190 430q60 -40 120 0" stroke="#bf7f35" stroke-width="14" fill="none" stroke-linecap="round"/>
		<path d="M1110 960l360 -170" stroke="#d9d5cc" stroke-width="34" stroke-linecap="round"/><ellipse cx="1110" cy="962" rx="92" ry="60" transform="rotate(-26 1110 962)" fill="#d9d5cc"/>
		<rect width="1600" height="1200" fill="url(#light)"/>`,
};

const colours = `<defs><linearGradient id="dusk" x2="0" y2="1"><stop stop-color="#4a4f7a"/><stop offset=".45" stop-color="#d98a6a"/><stop offset=".6" stop-color="#f6c98b"/></linearGradient>
	<linearGradient id="sea" x2="0" y2="1"><stop stop-color="#c98d73"/><stop offset="1" stop-color="#2d3a56"/></linearGradient>
	<radialGradient id="light" cx=".3" cy=".2" r="1"><stop stop-color="#fff" stop-opacity=".22"/><stop offset="1" stop-color="#2a1606" stop-opacity=".3"/></radialGradient></defs>`;

export const pictureNames = Object.keys(drawings);

/** One of them as a photo, in bytes. */
export function photoOf(name) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${colours}${drawings[name]}</svg>`;
	return sharp(Buffer.from(svg), { density: 72 }).resize(width, height).jpeg({ quality: 88 }).toBuffer();
}
