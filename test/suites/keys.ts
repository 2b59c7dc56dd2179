/** A pair of keys for tests: that of RFC 9180, appendix A.3.1, which the whole world knows. */
export const testKeys = {
  publicKey: 'BP6MGc4JBRkevCmKkkV5JTHybwzs4kYGOei8Oct_cGqCanebTPlpuKDlOcf2L7PTCtaqj4DjDx0Siq_WiiznLqA',
  privateKey: '885_2uV-GjENh_HrvebzKL4Kmc28rfTWWJzyneS4_9I',
};
