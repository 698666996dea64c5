import Synchronization

/// The user-defined models of this process by their strings: a study makes its models once, not once per sample.
///
/// A model is a function of its string, so that nothing depends on whether it is remembered. The memory forgets all when
/// its models have cost more than those that a plan may have.
enum OwnModelMemory {
  private static let memory = Mutex<(models: [String: Model], cost: Int)>(([:], 0))

  /// The model of `text`, remembered or made.
  static func model(
    _ text: String, make: (String) throws(ModelError) -> Model
  ) throws(ModelError) -> Model {
    if let known = memory.withLock({ $0.models[text] }) { return known }
    let model = try make(text)
    memory.withLock { memory in
      if memory.cost + model.cost > ModelCatalogue.mostCostOfPlan { memory = ([:], 0) }
      if memory.models.updateValue(model, forKey: text) == nil { memory.cost += model.cost }
    }
    return model
  }
}
