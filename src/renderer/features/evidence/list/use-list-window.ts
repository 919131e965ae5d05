// Draws only the lines of the list that are in sight. The list scrolls with the page's own work, or
// with the window where the page is low or zoomed.
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  useVirtualizer,
  type Virtualizer,
  windowScroll,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

type Scroller = HTMLElement | Window;
type ListVirtualizer = Virtualizer<Element, Element>;

/** The nearest thing around the list that scrolls. */
function scrollerAround(start: HTMLElement): Scroller {
  for (let element = start.parentElement; element !== null; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && element !== document.body && element !== document.documentElement)
      return element;
  }
  return window;
}

interface Place {
  readonly scroller: Scroller;
  /** How far down in what scrolls the list begins. */
  readonly margin: number;
}

function placeOf(list: HTMLElement): Place {
  const scroller = scrollerAround(list);
  const { top } = list.getBoundingClientRect();
  return scroller instanceof Window
    ? { scroller, margin: Math.round(top + window.scrollY) }
    : {
        scroller,
        margin: Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop),
      };
}

const isSamePlace = (one: Place | null, other: Place): boolean =>
  one !== null && one.scroller === other.scroller && one.margin === other.margin;

/** Follows the list as what stands above it grows: the box does with every line that is typed. */
function usePlace(list: RefObject<HTMLElement | null>): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    const above = element?.parentElement;
    if (element === null || element === undefined || above === null || above === undefined) {
      return undefined;
    }
    const look = (): void => {
      const next = placeOf(element);
      setPlace((before) => (isSamePlace(before, next) ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    // Everything beside and above the list on its way up to what scrolls.
    for (let each = element.parentElement; each !== null; each = each.parentElement) {
      observer.observe(each);
      for (const child of each.children) if (!child.contains(element)) observer.observe(child);
      if (each.tagName === 'MAIN') break;
    }
    window.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [list]);
  return place;
}

export interface ListWindowOptions {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly heightOf: (index: number) => number;
  /** Lines that stay drawn wherever one scrolls: the one with the focus, the one being changed. */
  readonly kept: readonly number[];
}

export interface ListWindow {
  readonly virtualizer: ListVirtualizer;
  /** Where the list begins; a line's own start is counted from what scrolls. */
  readonly margin: number;
}

export function useListWindow(options: ListWindowOptions): ListWindow {
  const { list, count, keyOf, heightOf, kept } = options;
  const place = usePlace(list);
  const isWindow = place?.scroller instanceof Window;
  const margin = place?.margin ?? 0;

  // Compared as words, so that the same lines are the same extractor.
  const keptWords = kept.join(' ');
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const also = keptWords === '' ? [] : keptWords.split(' ').map(Number);
      return [...new Set([...defaultRangeExtractor(range), ...also])]
        .filter((index) => index >= 0 && index < range.count)
        .toSorted((one, other) => one - other);
    },
    [keptWords],
  );

  // The compiler leaves this hook alone, as the library asks; its lines are memoised by hand.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<Element, Element>({
    count,
    getItemKey: keyOf,
    estimateSize: heightOf,
    overscan: 4,
    scrollMargin: margin,
    // The search that stays above the list must not cover the line one goes to.
    scrollPaddingStart: 64,
    scrollPaddingEnd: 16,
    rangeExtractor,
    // The library types a window apart from an element and treats them alike.
    getScrollElement: () => (place?.scroller ?? null) as Element | null,
    observeElementRect: (isWindow
      ? observeWindowRect
      : observeElementRect) as typeof observeElementRect,
    observeElementOffset: (isWindow
      ? observeWindowOffset
      : observeElementOffset) as typeof observeElementOffset,
    scrollToFn: (isWindow ? windowScroll : elementScroll) as typeof elementScroll,
  });
  return { virtualizer, margin };
}
