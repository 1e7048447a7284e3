// PDFKit brings no types of its own; these are the parts of it that are used here, points for every measure.
declare module "pdfkit" {
  type Content = () => void;

  export type StructureOptions = {
    readonly alt?: string;
    readonly lang?: string;
    readonly title?: string;
    readonly bbox?: readonly [number, number, number, number];
    readonly scope?: "Column" | "Row";
  };

  export type StructureElement = {
    add(child: StructureElement | Content): StructureElement;
    end(): void;
  };

  export type TextOptions = {
    readonly width?: number;
    readonly height?: number;
    readonly align?: "left" | "right" | "center";
    readonly lineBreak?: boolean;
    readonly lineGap?: number;
    readonly ellipsis?: boolean;
    readonly baseline?: string | number;
  };

  export type OutlineItem = { addItem(title: string, options?: { expanded?: boolean }): OutlineItem };

  export default class PDFDocument {
    constructor(options: {
      readonly size: readonly [number, number];
      readonly margin: number;
      readonly pdfVersion: "1.7";
      readonly tagged: boolean;
      readonly displayTitle: boolean;
      readonly lang: string;
      readonly autoFirstPage: boolean;
      readonly font: null;
      readonly info: Readonly<Record<string, string | Date>>;
    });
    y: number;
    readonly outline: OutlineItem;
    on(event: "data", listener: (chunk: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    on(event: "error", listener: (error: unknown) => void): this;
    addPage(): this;
    end(): void;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    widthOfString(text: string): number;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    path(data: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    clip(): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    fillOpacity(opacity: number): this;
    strokeOpacity(opacity: number): this;
    lineWidth(width: number): this;
    lineCap(cap: "butt" | "round"): this;
    lineJoin(join: "miter" | "round" | "bevel"): this;
    dash(length: number, options?: { readonly space: number }): this;
    undash(): this;
    image(bytes: ArrayBuffer, x: number, y: number, options: { readonly width: number }): this;
    struct(type: string, children?: Content): StructureElement;
    struct(type: string, options: StructureOptions, children?: Content): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact", options: { readonly type: "Layout" | "Pagination" }): this;
    endMarkedContent(): this;
  }
}
