import DocumentReaders
import Workspace

extension DraftLoading {
  /// Reads the text of what a run is asked to check.
  static func text(
    of input: CheckRequest.Input, name: String, limit: Int, by conversion: OfficeConversion?
  )
    throws(InputFault) -> (text: DraftText, origin: DraftOrigin)
  {
    switch input {
    case .path(let path): return try text(at: path, name: name, limit: limit, by: conversion)
    case .buffer(_, let bytes):
      guard bytes.count <= limit else { throw .tooLarge(size: bytes.count, limit: limit) }
      return try text(of: bytes, from: "-", name: name, limit: limit, by: conversion)
    }
  }
}
