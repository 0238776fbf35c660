import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"zh", typeof english> = {
	"ask.offline": "现在没有网络。你输入的内容都没有丢，恢复网络后再试一次。",
	"ask.rate_limited": { other: "一下子有点多了。{count} 秒后再试。" },
	"ask.unknown": "服务器出了点问题。请再试一次。",
	"ask.unreachable": "家庭的服务器没有回应。你输入的内容都没有丢，过一会儿再试。",
	"nav.home": "去你的会话",
	"nav.sign_in": "去登录",
	"page.not_built": "页面还没有生成。停下 Hearth，再用 npm start 启动。",
	"page.not_found": "这个地址上什么都没有。",
	"page.not_found_heading": "这个页面不在这里",

	"update.later": "以后",
	"update.ready": "新的 Hearth 准备好了。",
};
