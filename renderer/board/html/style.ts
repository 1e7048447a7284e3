import type { Palette } from "../../charts/palette.ts";

/** The page's whole style, its fonts inside. */
export function style(palette: Palette, fonts: { readonly regular: string; readonly bold: string }): string {
  const { ink, soft, quiet, line, sea, worse } = palette;
  const face = (weight: number, base64: string) =>
    `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/ttf;base64,${base64})}`;
  return `${face(400, fonts.regular)}${face(600, fonts.bold)}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f5f2ec;color:${ink};font:400 16px/1.5 Inter,sans-serif}
header,nav,article{max-width:1060px;margin:0 auto 24px;padding:32px 48px;background:#fff;border-top:6px solid ${sea}}
header{margin-top:24px}nav,article{border-top-width:3px}
.logo{max-width:240px;max-height:90px;display:block;margin-bottom:24px}
h1{font-size:34px;line-height:1.15;margin:0 0 8px}h2{font-size:25px;line-height:1.22;margin:4px 0 16px}
h3{font-size:14px;color:${soft};margin:0 0 8px}p{margin:8px 0}.lead{font-size:19px;color:${soft}}
nav ol{margin:0;padding-left:24px}nav a{color:${sea}}
.section{color:${sea};font-weight:600;font-size:13px;margin:0}.demonstration{color:${worse};margin-left:12px}
figure{margin:0}svg{width:100%;height:auto;display:block}
.keys{list-style:none;margin:0 0 6px;padding:0;display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px;color:${soft}}
.keys i{display:inline-block;width:11px;height:11px;margin-right:7px;background:currentColor;border-radius:2px;vertical-align:-1px}
.keys .key-line{height:3px;vertical-align:4px}.keys .key-tick{width:3px}.keys .key-hatch,.keys .key-ring{background:none;border:1px dashed}.keys .key-ring{border-radius:50%;border-style:solid}.keys .key-diamond{transform:rotate(45deg) scale(.8)}
.meaning{font-size:17px}.comment{background:#f3eee6;border-left:4px solid ${sea};padding:12px 16px}.source{font-size:12.5px;color:${quiet}}
details{margin-top:10px;font-size:14px}summary{cursor:pointer;color:${sea};font-weight:600}
dt{font-weight:600;margin-top:8px}dd{margin:0}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:14px}caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
th,td{padding:6px 10px;border-bottom:1px solid ${line};text-align:left;font-weight:400;vertical-align:top}thead th{color:${soft};font-weight:600;border-bottom:2px solid ${sea};vertical-align:bottom}.number{text-align:right;font-variant-numeric:tabular-nums}
:focus-visible{outline:2px solid ${sea};outline-offset:2px}
@media(max-width:640px){header,nav,article{padding:20px 16px}h1{font-size:26px}h2{font-size:20px}}
@media print{body{background:none}header,nav,article{border-top:0;padding:0;break-inside:avoid}article{break-before:page}}`;
}
