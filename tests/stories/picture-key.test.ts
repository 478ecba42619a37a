import { describe, expect, it } from 'vitest';
import { pictureKey, widthInAddress } from '../../utils/stories/picture-key.ts';

describe('pictureKey', () => {
  const key = pictureKey('https://harbour.example/wp/quay.jpg');

  it.each([
    'http://harbour.example/wp/quay-300x200.jpg',
    'https://harbour.example/wp/quay-scaled.jpg?ssl=1',
    'https://harbour.example/wp/quay@2x.jpg#top',
    'https://i0.wp.com/harbour.example/wp/quay.jpg?resize=640%2C360',
    'https://HARBOUR.example/wp/Quay.JPG',
  ])('is the same for %s', (address) => {
    expect(pictureKey(address)).toBe(key);
  });

  it.each([
    'https://harbour.example/wp/quay-2.jpg',
    'https://harbour.example/wp/quay.png',
    'https://other.example/wp/quay.jpg',
    'not an address',
  ])('is another for %s', (address) => {
    expect(pictureKey(address)).not.toBe(key);
  });
});

describe('widthInAddress', () => {
  it.each([
    ['https://harbour.example/quay-300x200.jpg', 300],
    ['https://harbour.example/1024x683/quay.jpg', 1024],
    ['https://harbour.example/quay.jpg?q=7&width=630', 630],
    ['https://harbour.example/quay.jpg?fit=1200%2C800', 1200],
    ['https://harbour.example/s72-c/quay.jpg', 72],
    ['https://harbour.example/f_auto,w_640,c_fill/quay.jpg', 640],
    ['https://harbour.example/330px-Quay.jpg', 330],
    ['https://harbour.example/2026/05/quay-7.jpg', undefined],
    ['https://harbour.example/s/50-ways.jpg', undefined],
  ])('of %s is %s', (address, width) => {
    expect(widthInAddress(address)).toBe(width);
  });
});
